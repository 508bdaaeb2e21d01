package nl.goedgesprek.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            browser.online(false);
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".unsaved").getText()).startsWith("There is no connection.");
            assertThat(browser.find("#phone").getAttribute("value")).isEqualTo("030 234 56 79");

            browser.online(true);
            type(browser, "");
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            browser.find(".done");
            browser.go(product.address("/admin/instellingen"));

            browser.find("#phone");
            assertThat(browser.all(".unsaved")).isEmpty();
        }
    }

    @Test
    void what_was_typed_on_a_page_that_the_server_knows_no_more_is_offered_there_and_saved_after_all() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/instellingen"));
            type(browser, "030 234 56 80");
            browser.outliveForms(product);
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".door h1").getText()).isEqualTo("Dat is nog niet gebeurd");
            browser.checkAtEveryWidth("unsaved-outlived");

            browser.find("a.primary").sendKeys(Keys.ENTER);
            browser.find(".unsaved button").sendKeys(Keys.ENTER);
            assertThat(browser.find("#phone").getAttribute("value")).isEqualTo("030 234 56 80");
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            browser.find(".done");
            assertThat(browser.find("#phone").getAttribute("value")).isEqualTo("+31 30 234 5680");
            assertThat(browser.all(".unsaved")).isEmpty();

            browser.go(product.address("/admin/instellingen"));
            type(browser, "");
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            browser.find(".done");
        }
    }

    @Test
    void who_has_no_scripts_is_told_that_nothing_was_saved_and_led_back() {
        try (Browser browser = Browser.openWithoutScripts(Browser.DESKTOP, "en")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/instellingen?lang=en"));
            browser.outliveForms(product);
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".door h1").getText()).isEqualTo("That has not happened yet");

            browser.find("a.primary").sendKeys(Keys.ENTER);
            browser.find("button[name=save]");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/admin/instellingen?lang=en");
        }
    }

    @Test
    void what_takes_long_says_so_and_pressing_again_does_nothing() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/inzicht"));
            browser.slow(2500);
            browser.find("a[href^='/admin/inzicht.csv']").sendKeys(Keys.ENTER);
            assertThat(browser.find("#busy").getText()).isEqualTo("One moment…");
            assertThat(browser.all("a[aria-busy=true]")).hasSize(1);
            browser.await(page -> browser.all("[aria-busy=true]").isEmpty());
            assertThat(browser.find("#busy[hidden], h1").getText()).isEqualTo("Figures");

            browser.slow(0);
            browser.go(product.address("/admin/beschikbaarheid/jaar?jaar=2031&dag=2031-03-03"));
            assertThat(browser.driver().executeScript(PRESS_TWICE)).isEqualTo(List.of(false, true));
            browser.find("#exceptions .done");
            browser.find("details.ask summary").sendKeys(Keys.ENTER);
            browser.find("button[name=follow]").sendKeys(Keys.ENTER);
            browser.await(page -> browser.all("button[name=follow]").isEmpty());
        }
    }

    /** In one go, for who drives a browser waits for the next page; tells of each time whether nothing was sent. */
    private static final String PRESS_TWICE = """
            const form = document.getElementById('exception');
            const held = [];
            document.addEventListener('submit', event => held.push(event.defaultPrevented));
            form.requestSubmit(form.querySelector('[name=except]'));
            form.requestSubmit(form.querySelector('[name=except]'));
            return held;
            """;

    private static void type(Browser browser, String phone) {
        browser.find("#phone").clear();
        browser.find("#phone").sendKeys(phone + ' ', Keys.BACK_SPACE);
    }
}
