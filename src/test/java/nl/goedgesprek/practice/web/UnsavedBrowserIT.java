package nl.goedgesprek.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the coach typed and could not save is still there when he can. */
class UnsavedBrowserIT {

    private final ProductProcess product = ProductProcess.demo();

    @Test
    void what_was_typed_outlives_a_login_that_expired() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/instellingen"));
            type(browser, "030 234 56 78");
            browser.driver().manage().deleteAllCookies();
            browser.find("button[name=save]").sendKeys(Keys.ENTER);

            browser.find("[id='login:email']").sendKeys(ProductProcess.EMAIL);
            browser.find("[id='login:password']").sendKeys(ProductProcess.PASSWORD, Keys.ENTER);
            browser.check("unsaved-elsewhere");
            browser.find(".unsaved a[href='/admin/instellingen']").sendKeys(Keys.ENTER);
            browser.check("unsaved");
            assertThat(browser.find("#phone").getAttribute("value")).isEmpty();
            browser.find(".unsaved button").sendKeys(Keys.ENTER);

            assertThat(browser.find("#phone").getAttribute("value")).isEqualTo("030 234 56 78");
            assertThat(browser.all(".unsaved")).isEmpty();
        }
    }

    @Test
    void without_a_connection_nothing_is_sent_and_nothing_lost_and_what_was_saved_is_not_offered_again() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/instellingen"));
            type(browser, "030 234 56 79");
            online(browser, false);
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".unsaved").getText()).startsWith("There is no connection.");
            assertThat(browser.find("#phone").getAttribute("value")).isEqualTo("030 234 56 79");

            online(browser, true);
            type(browser, "");
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            browser.find(".done");
            browser.go(product.address("/admin/instellingen"));

            browser.find("#phone");
            assertThat(browser.all(".unsaved")).isEmpty();
        }
    }

    private static void type(Browser browser, String phone) {
        browser.find("#phone").clear();
        browser.find("#phone").sendKeys(phone + ' ', Keys.BACK_SPACE);
    }

    private static void online(Browser browser, boolean online) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", !online, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        browser.await(
                page -> Boolean.valueOf(online).equals(browser.driver().executeScript("return navigator.onLine")));
    }
}
