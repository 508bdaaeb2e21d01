package nl.goedgesprek.coaching.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The coach keeps programmes and writes about conversations in a real browser, and loses no word whatever happens. */
class CoachingBrowserIT {

    private static final String STATE = "#state-PRIVATE";
    private static final String TEXT = "#text-PRIVATE";

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void every_page_is_readable_for_everybody_at_every_width(int width, String language) {
        try (Browser browser = Browser.open(width, language)) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/trajecten?staat=alle&zoek=qqqqqq");
            assertThat(browser.find(".empty").getText()).isNotBlank();
            open(browser, "/admin/trajecten?staat=alle&volgorde=start&zoek=terpstra");
            browser.check("programmes-" + width + language);
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            browser.find(".tally");
            browser.check("programme-" + width + language);
            URI programme = URI.create(Objects.requireNonNull(browser.driver().getCurrentUrl()));
            open(browser, "/admin/traject/wijzig?" + programme.getQuery());
            write(browser, "#sessions", "honderd");
            browser.find("#start").sendKeys(Keys.ENTER);
            assertThat(browser.find("#sessions-error").getText()).isNotBlank();
            browser.check("programme-edit-" + width + language);
            open(browser, "/admin/gesprekken?zoek=amrani");
            browser.check("sessions-" + width + language);
            browser.find(".rows tbody tr:last-child th a").sendKeys(Keys.ENTER);
            browser.find("#action button").sendKeys(Keys.ENTER);
            browser.find("#action-text-error");
            browser.check("session-" + width + language);
            for (String reader : List.of("CLIENT", "SPONSOR")) {
                browser.go(programme);
                String form = ".link-form:has([value=" + reader + "]) ";
                browser.all(form + "details:has([value=link]) summary").forEach(asked -> asked.sendKeys(Keys.ENTER));
                browser.find(form + "button[value=link]").sendKeys(Keys.ENTER);
                String link =
                        Objects.requireNonNull(browser.find("#link-" + reader).getAttribute("value"));
                open(browser, URI.create(link).getPath() + "?lang=" + language);
                browser.find(".summary");
                browser.check("programme-" + reader + '-' + width + language);
            }
        }
    }

    @Test
    void a_programme_is_begun_filled_followed_and_closed_without_a_mouse() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/organisaties?lijst=mensen&zoek=ruben+vos");
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            browser.find("a[href^='/admin/traject/wijzig?client=']").sendKeys(Keys.ENTER);
            browser.find("#goals").sendKeys("De bakkerij overdragen zonder ruzie.");
            browser.find("#sponsorzoek").sendKeys("terpstra", Keys.ENTER);
            browser.await(ExpectedConditions.attributeToBe(
                    org.openqa.selenium.By.cssSelector("[name=gezocht]"), "value", "terpstra"));
            assertThat(browser.find("#sponsor").getText()).contains("Ineke Terpstra");
            assertThat(browser.find("#goals").getAttribute("value")).startsWith("De bakkerij");
            write(browser, "#sessions", "3");
            browser.find("button[value=bewaar]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".tally").getText()).startsWith("0 van 3 gehouden");

            browser.find("details:has([value=erbij]) summary").sendKeys(Keys.ENTER);
            press(browser, "erbij");
            press(browser, "eruit");
            browser.find("details:has([value=erbij]) summary").sendKeys(Keys.ENTER);
            press(browser, "erbij");
            browser.find(".with-act a").sendKeys(Keys.ENTER);
            browser.find("#action-text").sendKeys("Met de meesterbakker praten");
            sendOnceBefore(browser, "#action", "actie");
            press(browser, "actie");
            assertThat(browser.all(".actions .what")).hasSize(1);
            browser.find(".actions a.edit").sendKeys(Keys.ENTER);
            write(browser, "#action-text", "");
            press(browser, "bewaar");
            assertThat(browser.find("#action-text-error").getText()).isNotBlank();
            browser.checkAtEveryWidth("action");
            write(browser, "#action-text", "Met de meesterbakker praten");
            press(browser, "bewaar");
            browser.find(".actions a.edit").sendKeys(Keys.ENTER);
            browser.find(".remove summary").sendKeys(Keys.ENTER);
            press(browser, "verwijder");
            assertThat(browser.all(".actions .what")).isEmpty();
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.textToBe(By.cssSelector(".toldso"), "Alles staat weer zoals het was."));
            press(browser, "klaar");
            assertThat(browser.find(".done-action").getText()).contains("Met de meesterbakker praten");
            browser.find(".back a[href^='/admin/traject?']").sendKeys(Keys.ENTER);
            assertThat(browser.find(".actions").getText()).contains("Met de meesterbakker praten");
            press(browser, "afronden");
            assertThat(browser.find("h1 + .status").getText()).startsWith("Afgerond op");
        }
    }

    @Test
    void no_word_is_lost_without_a_connection_after_the_login_expired_and_between_two_tabs() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/gesprekken?zoek=zilverberg");
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            browser.find(TEXT).sendKeys("Een.");
            awaitState(browser, "Bewaard om");
            URI page = URI.create(Objects.requireNonNull(browser.driver().getCurrentUrl()));

            browser.online(false);
            browser.find(TEXT).sendKeys(" Twee.");
            awaitState(browser, "Nog niet bewaard: er is geen verbinding");
            browser.online(true);
            awaitState(browser, "Bewaard om");

            browser.online(false);
            browser.find(TEXT).sendKeys(" Drie.");
            awaitState(browser, "Nog niet bewaard");
            browser.driver().get("about:blank");
            browser.online(true);
            browser.go(page);
            awaitText(browser, "Een. Twee. Drie.");
            awaitState(browser, "Bewaard om");

            browser.driver().manage().deleteAllCookies();
            browser.find(TEXT).sendKeys(" Vier.");
            awaitState(browser, "Nog niet bewaard: je bent uitgelogd");
            assertThat(browser.find(".note-form.PRIVATE .login").getAttribute("href"))
                    .endsWith("/admin/login");
            browser.check("session-out-" + Browser.DESKTOP + "nl");
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(page);
            awaitText(browser, "Een. Twee. Drie. Vier.");
            awaitState(browser, "Bewaard om");

            String first = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.go(page);
            browser.find(TEXT).sendKeys(" Vijf daar.");
            awaitState(browser, "Bewaard om");
            browser.driver().switchTo().window(first);
            browser.find(TEXT).sendKeys(" Vijf hier.");
            assertThat(browser.find(".clash .theirs").getText()).isEqualTo("Een. Twee. Drie. Vier. Vijf daar.");
            awaitText(browser, "Een. Twee. Drie. Vier. Vijf hier.");
            browser.check("session-clash-" + Browser.DESKTOP + "nl");
            browser.driver().get("about:blank");
            browser.go(page);
            assertThat(browser.find(".clash .theirs").getText()).isEqualTo("Een. Twee. Drie. Vier. Vijf daar.");
            awaitText(browser, "Een. Twee. Drie. Vier. Vijf hier.");
            press(browser, "samen");
            awaitState(browser, "Bewaard om");
            browser.go(page);
            awaitText(browser, "Een. Twee. Drie. Vier. Vijf hier.\n\nEen. Twee. Drie. Vier. Vijf daar.");
            assertThat(drafts(browser)).isZero();

            String note = String.valueOf(browser.find("#note-PRIVATE").getAttribute("data-note"));
            open(browser, "/admin/instellingen");
            write(browser, "#phone", "030 234 56 78");
            leaveBehind(browser, note, "Zes.");
            leaveBehind(browser, note, "Een. Twee. Drie. Vier. Vijf hier.\n\nEen. Twee. Drie. Vier. Vijf daar.");
            leaveBehind(browser, "/admin/notities?id=987654:PRIVATE", "Van een ander.");
            leaveBehind(browser, "/admin/notities?id=987655:PRIVATE", "Van iemand die gewist is.");
            browser.driver()
                    .executeScript(
                            "for (const key of Object.keys(localStorage).filter(any => any.includes('987655')))"
                                    + " localStorage.setItem(key, JSON.stringify({text: 'x', at: Date.now() - 31 * 86400000}))");
            open(browser, "/admin");
            assertThat(browser.find(".unsaved a").getText()).isEqualTo("Gesprek");
            browser.await(any -> drafts(browser) == 2);
            browser.find("#out button").click();
            browser.await(ExpectedConditions.alertIsPresent());
            browser.driver().switchTo().alert().dismiss();
            assertThat(keptForms(browser)).as("he stays").isEqualTo(1);
            browser.find(".unsaved button").click();
            browser.await(ExpectedConditions.alertIsPresent());
            browser.driver().switchTo().alert().accept();
            browser.await(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".unsaved"), 0));
            assertThat(drafts(browser)).isEqualTo(1);

            leaveBehind(browser, note, "Zeven.");
            open(browser, "/admin");
            browser.find(".unsaved a");
            browser.find("#out button").click();
            browser.await(ExpectedConditions.alertIsPresent());
            browser.driver().switchTo().alert().accept();
            browser.find("[id='login:email']");
            assertThat(drafts(browser)).as("of somebody else").isEqualTo(1);
            assertThat(keptForms(browser)).as("he is out").isZero();
        }
    }

    @Test
    void a_slip_of_the_hand_that_was_kept_can_be_undone_at_once() {
        String note = "Begon over zijn vader en wil het rustiger aan doen.";
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/gesprekken?zoek=kramer");
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            write(browser, TEXT, note);
            awaitState(browser, "Bewaard om");
            browser.find(TEXT).sendKeys(Keys.chord(Keys.CONTROL, "a"), "z");
            assertThat(browser.find(".regrets").getText()).startsWith("Het meeste van de notitie alleen voor jou (om ");
            browser.check("session-regret-" + Browser.PHONE + "nl");
            browser.find(TEXT).sendKeys(" en toen");
            awaitState(browser, "Nog niet bewaard");
            awaitState(browser, "Bewaard om");
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            assertThat(browser.find(".toldso").getText()).isEqualTo("Alles staat weer zoals het was.");
            awaitText(browser, note + "\n\nz en toen");
        }
    }

    @Test
    void notes_are_kept_by_a_button_where_no_script_runs_and_two_windows_lose_nothing() {
        try (Browser browser = Browser.openWithoutScripts(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/gesprekken?zoek=benali");
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            String first = browser.driver().getWindowHandle();
            URI page = URI.create(Objects.requireNonNull(browser.driver().getCurrentUrl()));
            browser.find(TEXT).sendKeys("Hier geschreven.");

            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.go(page);
            browser.find(TEXT).sendKeys("Daar geschreven.");
            browser.find("#note-PRIVATE button[value=bewaar]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".toldso").getText()).isEqualTo("Bewaard.");

            browser.driver().switchTo().window(first);
            browser.find("#note-PRIVATE button[value=bewaar]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".clash .theirs").getText()).isEqualTo("Daar geschreven.");
            assertThat(browser.find(TEXT).getAttribute("value")).isEqualTo("Hier geschreven.");
            browser.find("#note-PRIVATE button[value=bewaar]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".toldso").getText()).isEqualTo("Bewaard.");
            assertThat(browser.find(TEXT).getAttribute("value")).isEqualTo("Hier geschreven.");
        }
    }

    /** As if a tab had been closed before this arrived. */
    private static void leaveBehind(Browser browser, String note, String text) {
        browser.driver()
                .executeScript(
                        "localStorage.setItem(`gesprek:${arguments[0]}:1:${arguments[1].length}`,"
                                + " JSON.stringify({text: arguments[1], title: 'Gesprek'}))",
                        note,
                        text);
    }

    /** How many notes wait in the browser. */
    private static long drafts(Browser browser) {
        return (Long) Objects.requireNonNull(browser.driver().executeScript("return localStorage.length"));
    }

    /** How many forms that were not saved wait in this tab. */
    private static long keptForms(Browser browser) {
        return (Long) Objects.requireNonNull(browser.driver()
                .executeScript("return Object.keys(sessionStorage).filter(key => key.startsWith('kept ')).length"));
    }

    private static void open(Browser browser, String path) {
        browser.go(product.address(path));
    }

    /** Presses the first button that does this, and waits for what comes of it. */
    private static void press(Browser browser, String deed) {
        WebElement button = browser.find("button[value=" + deed + "]");
        button.sendKeys(Keys.ENTER);
        browser.await(ExpectedConditions.stalenessOf(button));
    }

    /** Sends a form behind the page's back, as the first press of a double click does. */
    private static void sendOnceBefore(Browser browser, String form, String deed) {
        browser.driver()
                .executeAsyncScript(
                        "const form = document.querySelector(arguments[0]), body = new URLSearchParams(new"
                                + " FormData(form)); body.set('do', arguments[1]); fetch(form.action, {method: 'POST',"
                                + " body}).then(() => arguments[2]())",
                        form,
                        deed);
    }

    private static void write(Browser browser, String field, String text) {
        WebElement input = browser.find(field);
        input.clear();
        input.sendKeys(text);
    }

    private static void awaitState(Browser browser, String beginning) {
        browser.await(page -> browser.find(STATE).getText().startsWith(beginning));
    }

    private static void awaitText(Browser browser, String text) {
        browser.await(page -> text.equals(browser.find(TEXT).getAttribute("value")));
    }
}
