package nl.goedgesprek.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void what_takes_long_says_so_and_pressing_again_does_nothing() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/inzicht"));
            slow(browser, 2500);
            browser.find("a[href^='/admin/inzicht.csv']").sendKeys(Keys.ENTER);
            assertThat(browser.find("#busy").getText()).isEqualTo("One moment…");
            assertThat(browser.all("a[aria-busy=true]")).hasSize(1);
            browser.await(page -> browser.all("[aria-busy=true]").isEmpty());
            assertThat(browser.find("#busy[hidden], h1").getText()).isEqualTo("Figures");

            slow(browser, 0);
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

    private static void slow(Browser browser, int milliseconds) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline",
                                false,
                                "latency",
                                milliseconds,
                                "downloadThroughput",
                                -1,
                                "uploadThroughput",
                                -1));
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
