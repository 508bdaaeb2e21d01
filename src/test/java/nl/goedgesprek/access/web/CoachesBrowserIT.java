package nl.goedgesprek.access.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * The practice gets a second coach, in a real browser. It has a product of its own, for a practice with two coaches looks
 * different to everybody.
 */
class CoachesBrowserIT {

    private static final String HER_EMAIL = "anna@example.com";
    private static final String HER_PASSWORD = "twee is gezelliger";

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product =
                ProductProcess.start(Map.of("GOEDGESPREK_ADMIN_EMAIL", EMAIL, "GOEDGESPREK_ADMIN_PASSWORD", PASSWORD));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void the_owner_adds_a_coach_whom_a_visitor_chooses_and_who_reaches_nothing_of_his_by_its_number() {
        visitorsSeeNothingOfAChoice();
        String link = addsAnna();
        makesHerAccount(link);
        reachesNothingOfAnother();
        visitorChoosesAnna();
        endsAnna();
        visitorsSeeNothingOfAChoice();
    }

    private static void visitorsSeeNothingOfAChoice() {
        try (Browser browser = Browser.openWithoutScripts(Browser.PHONE, "nl")) {
            browser.go(product.address("/"));
            browser.find("#type-video");
            assertThat(browser.all("#type-video-anna, .whom, .with")).isEmpty();
            assertThat(new Visitor(product).get("/met/anna").statusCode()).isEqualTo(404);
        }
    }

    private static String addsAnna() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/instellingen"));
            browser.find("a[href$='/coaches']").click();
            assertThat(browser.find(".coach-list").getText()).contains(EMAIL);
            assertThat(browser.all("#wordsNl")).isEmpty();
            browser.find("a[href$='/nieuw']").click();
            type(browser, "#name", "Anna de Vries");
            type(browser, "#slug", "Anna!");
            browser.find("button[name=save]").click();
            assertThat(browser.find("#slug-error").getText()).startsWith("Gebruik kleine letters");
            assertThat(browser.find("#postcode-error").getText()).isNotBlank();
            assertThat(browser.find("#name").getAttribute("value")).isEqualTo("Anna de Vries");
            for (int width : new int[] {Browser.PHONE, Browser.DESKTOP}) {
                browser.resize(width);
                browser.check("coach-add-" + width + "nl");
            }
            type(browser, "#slug", "anna");
            type(browser, "#postcode", "3511 AB");
            type(browser, "#houseNumber", "12");
            browser.find("[id^=like-]:not(#like-usual)").click();
            browser.find("button[name=save]").click();
            assertThat(browser.find(".done").getText()).isEqualTo("Bewaard.");
            assertThat(browser.find(".coach-list").getText())
                    .contains("Anna de Vries", "Heeft nog geen account.", "/met/anna");
            browser.find("button[name=link]").click();
            String link = browser.find("#link").getAttribute("value");
            browser.check("coaches-" + Browser.DESKTOP + "nl");
            browser.go(product.address("/admin/instellingen/coaches"));
            browser.find(".coach-list");
            assertThat(browser.all("#link")).isEmpty();
            addsHerAssistant(browser);
            return String.valueOf(link);
        }
    }

    private static void addsHerAssistant(Browser browser) {
        browser.find("a[href$='/assistenten']").click();
        assertThat(browser.find(".empty").getText()).startsWith("Je hebt nog geen assistent.");
        browser.checkAtEveryWidth("assistants-none");
        type(browser, "#name", "Marieke de Wit");
        type(browser, "#email", "marieke@example.com");
        browser.find("#coach option:last-child").click();
        browser.find("button[name=add]").sendKeys(Keys.ENTER);
        assertThat(browser.find("#link").getAttribute("value")).contains("/admin/setup?token=");
        assertThat(browser.find("[id^=whose-] option:checked").getText()).isEqualTo("Anna de Vries");
        for (int width : new int[] {Browser.PHONE, Browser.DESKTOP}) {
            browser.resize(width);
            browser.check("assistants-" + width + "nl");
        }
        confirm(browser, "dicht");
        assertThat(browser.find(".status.over").getText()).isEqualTo("Geen toegang");
    }

    private static void makesHerAccount(String link) {
        try (Browser browser = Browser.open(Browser.PHONE, "en")) {
            browser.go(product.address(link.replaceFirst("^https?://[^/]+", "")));
            browser.find("[id='setup:email']").sendKeys(HER_EMAIL);
            browser.find("[id='setup:password']").sendKeys(HER_PASSWORD);
            browser.find("[id='setup:repeated']").sendKeys(HER_PASSWORD, Keys.ENTER);
            browser.find(".side");
            browser.go(product.address("/admin/beschikbaarheid"));
            type(browser, "#monday", "");
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            browser.find(".done");

            browser.go(product.address("/admin/instellingen/coaches"));
            browser.find("#wordsNl").sendKeys("Ik loop graag een eind met je op.");
            browser.find("#wordsEn").sendKeys("I like to walk a while with you.");
            browser.find("button[name=savePage]").sendKeys(Keys.ENTER);
            browser.find(".done");
            assertThat(browser.all(".coach-list")).isEmpty();
            browser.check("coaches-" + Browser.PHONE + "en");
            assertThat(status(browser, "/admin/instellingen/coaches/nieuw")).isEqualTo(403L);

            browser.go(product.address("/admin/instellingen/inloggen"));
            browser.find("#now").sendKeys("verkeerd", Keys.ENTER);
            assertThat(browser.find("#now-error").getText()).startsWith("This is not your current password");
            browser.find("#now").sendKeys(HER_PASSWORD);
            browser.find("#password").sendKeys(HER_PASSWORD + "!", Keys.ENTER);
            browser.await(ExpectedConditions.urlContains("/admin/login"));
            assertThat(browser.find(".done").getText()).startsWith("Saved.");
            browser.logIn(product, HER_EMAIL, HER_PASSWORD + "!");
        }
        seesEveryPageButThoseOfTheOwner();
    }

    private static void seesEveryPageButThoseOfTheOwner() {
        Visitor anna = new Visitor(product);
        anna.logIn(HER_EMAIL, HER_PASSWORD + "!");

        assertThat(DeskWalk.refused(anna)).isEqualTo(DeskWalk.pagesNotFor(Circle.COACHES));
        assertThat(anna.get("/admin/instellingen").body())
                .doesNotContain("name=\"retention\"", "/instellingen/teksten");
        assertThat(anna.get("/admin/instellingen/praktijk").body())
                .contains("name=\"coach\"")
                .doesNotContain("name=\"practice\"", "name=\"mainColour\"");
        assertThat(anna.send("/admin/instellingen/praktijk", "identity", Map.of("unmark", ""))
                        .statusCode())
                .isEqualTo(403);
        assertThat(anna.get("/admin/instellingen/coaches.csv").statusCode()).isEqualTo(403);
        assertThat(anna.send("/admin/instellingen/coaches", "page", Map.of("eigenaar", "2"))
                        .statusCode())
                .isEqualTo(404);
        String reminder = "reminder-video-anna";
        assertThat(anna.send(
                                "/admin/instellingen",
                                "settings",
                                Map.of("save", "", reminder, "5", "retention", "1", "version", versionOf(anna)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(anna.get("/admin/instellingen").body()).containsPattern("name=\"" + reminder + "\"[^>]*value=\"5\"");
    }

    private static void reachesNothingOfAnother() {
        Visitor owner = new Visitor(product);
        owner.logIn(EMAIL, PASSWORD);
        Visitor anna = new Visitor(product);
        anna.logIn(HER_EMAIL, HER_PASSWORD + "!");

        assertThat(DeskWalk.refusedForms(owner)).isEmpty();
        assertThat(DeskWalk.refusedForms(anna)).isNotEmpty().isEqualTo(DeskWalk.refusedAddresses(anna));
        new OthersRows(owner, anna).stayOutOfReach();
        assertThat(DeskWalk.answers(anna))
                .as("programs get the same with a coach beside them")
                .isNotEmpty()
                .isEqualTo(DeskWalk.answers(new Visitor(product)));
    }

    private static String versionOf(Visitor visitor) {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(visitor.get("/admin/instellingen").body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static @Nullable Object status(Browser browser, String address) {
        return browser.driver().executeAsyncScript("fetch(arguments[0]).then(r => arguments[1](r.status))", address);
    }

    private static void visitorChoosesAnna() {
        try (Browser browser = Browser.openWithoutScripts(Browser.PHONE, "nl")) {
            browser.go(product.address("/"));
            assertThat(browser.find("h1").getText()).isEqualTo("Met wie wil je praten?");
            assertThat(names(browser)).hasSize(2).last().isEqualTo("Anna de Vries");
            assertThat(browser.find(".whom").getText()).contains("Ik loop graag een eind met je op.");
            browser.find("#with-anna").click();
            assertThat(browser.find(".with").getText()).startsWith("Met Anna de Vries");
            assertThat(browser.all("[id^=type-]"))
                    .allMatch(type -> String.valueOf(type.getAttribute("id")).endsWith("-anna"));
            browser.find(".with a").click();
            browser.find("#with-coach").click();
            browser.find("#type-video");

            browser.go(product.address("/met/anna"));
            browser.find("#type-video-anna").click();
            assertThat(browser.find(".recap").getText()).contains("Met Anna de Vries");
        }
        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.go(product.address("/"));
            browser.find("#with-anna");
            browser.check("whom-" + Browser.DESKTOP + "en");
            browser.find("#with-anna").click();
            browser.find("#type-video-anna");
            browser.check("whom-anna-" + Browser.DESKTOP + "en");
        }
    }

    private static List<String> names(Browser browser) {
        return browser.all(".whom b").stream().map(WebElement::getText).toList();
    }

    private static void endsAnna() {
        try (Browser hers = Browser.open(Browser.PHONE, "en")) {
            hers.logIn(product, HER_EMAIL, HER_PASSWORD + "!");
            try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
                browser.logIn(product, EMAIL, PASSWORD);
                browser.go(product.address("/admin/instellingen/coaches"));
                confirm(browser, "stop");
                assertThat(browser.find(".coach-list .status.over").getText()).isEqualTo("Niet meer te boeken");
                confirm(browser, "dicht");
                browser.find("button[name=open]");
                assertThat(browser.driver()
                                .findElement(By.cssSelector(".coach-list"))
                                .getText())
                        .contains(HER_EMAIL + " kan niet meer inloggen.");
                browser.find("button[name=open]").sendKeys(Keys.ENTER);
                assertThat(browser.find("#link").getAttribute("value")).contains("/admin/setup?token=");
            }
            hers.go(product.address("/admin/agenda"));
            hers.find("[id='login:email']");
        }
    }

    /** Nothing happens at one press: the button comes only with the question. */
    private static void confirm(Browser browser, String button) {
        String pressed = "button[name=" + button + "]";
        browser.find(".coach-list");
        assertThat(browser.all(pressed)).isNotEmpty().noneMatch(WebElement::isDisplayed);
        browser.find("details:has(" + pressed + ") summary").sendKeys(Keys.ENTER);
        browser.find(pressed).sendKeys(Keys.ENTER);
    }

    private static void type(Browser browser, String field, String text) {
        WebElement input = browser.find(field);
        input.clear();
        input.sendKeys(text);
    }
}
