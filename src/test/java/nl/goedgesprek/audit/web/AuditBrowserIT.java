package nl.goedgesprek.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The owner reads what happened, in a real browser, and sees that nobody changed it. */
class AuditBrowserIT {

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void the_owner_reads_filters_and_checks_what_happened(int width, String language) {
        ProductProcess product = ProductProcess.demo();
        try (Browser browser = Browser.open(width, language)) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/instellingen"));
            browser.find("a[href='/admin/instellingen/logboek']").sendKeys(Keys.ENTER);
            browser.find(".rows tbody tr");

            browser.find("button[name=check]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#check .done").getText()).isNotBlank();
            assertThat(browser.find("#receipt").getAttribute("value")).matches("\\d+:[0-9a-f]{64}");
            browser.check("audit-" + width + language);

            new Select(browser.find("#wat")).selectByValue("LOGGED_IN");
            browser.find(".audit-filter button").sendKeys(Keys.ENTER);
            browser.await(page -> String.valueOf(page.getCurrentUrl()).contains("wat=LOGGED_IN"));
            String all = browser.find(".rows tbody").getText();
            String kind = language.equals("nl") ? "Ingelogd" : "Logged in";
            assertThat(browser.all(".rows tbody tr"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.getText()).startsWith(kind));
            assertThat(all).contains(ProductProcess.EMAIL).doesNotContain(ProductProcess.PASSWORD);
            assertThat(browser.driver().findElement(By.cssSelector("a[href$='.csv?wat=LOGGED_IN']")))
                    .isNotNull();
        }
    }
}
