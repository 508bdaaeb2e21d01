package nl.goedgesprek.privacy.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What is kept of somebody is opened by no link that was passed on; the coach sees, hands over and erases it. */
class RightsBrowserIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @Test
    void a_link_that_was_passed_on_shows_and_erases_nothing_but_asks_for_a_mail() throws Exception {
        String code = book("Roos Rechtens");
        String kept = "/afspraak/" + code + "/gegevens";
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.go(product.address("/afspraak/" + code));
            browser.find("#kept").sendKeys(Keys.ENTER);
            browser.find("#mail");
            browser.check("kept-ask-390nl");
            assertThat(browser.text()).doesNotContain("rechtens@example.com");
            assertThat(get(kept + "?als=json").body()).doesNotContain("rechtens@example.com");
            browser.go(product.address("/afspraak/" + code + "/wissen"));
            browser.find("#mail").sendKeys(Keys.ENTER);
            assertThat(browser.find("[role=status]").getText()).startsWith("Deze praktijk verstuurt nu geen mail.");
            assertThat(browser.all("#mail, #yes, #save")).isEmpty();

            String assistants = assistantsCode(browser, code);
            assertThat(get("/afspraak/" + assistants).statusCode()).isEqualTo(200);
            assertThat(get("/afspraak/" + assistants + "/gegevens").statusCode())
                    .isEqualTo(404);
            assertThat(get("/afspraak/" + assistants + "/wissen").statusCode()).isEqualTo(404);
            assertThat(get("/privacy").body()).contains("Er is nog geen mailserver ingesteld", "nog 7 jaar");
        }
    }

    @Test
    void the_coach_sees_hands_over_and_erases_what_he_keeps_and_reads_what_goes_by_itself() throws Exception {
        book("Wieneke Weggewist");
        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/organisaties?lijst=mensen&zoek=weggewist"));
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            browser.find("#kept").sendKeys(Keys.ENTER);
            browser.find("#kept-person");
            browser.check("admin-kept-1280en");
            assertThat(fetched(browser, "#json")).contains("Wieneke Weggewist");
            browser.slow(1000);
            browser.find("#json").sendKeys(Keys.ENTER);
            browser.find("#json[aria-busy=true]");
            browser.find("#json:not([aria-busy])");
            browser.slow(0);
            browser.find("#forget").sendKeys(Keys.ENTER);
            browser.find("button[name=go]");
            browser.check("admin-forget-1280en");
            browser.find("button[name=go]").sendKeys(Keys.ENTER);
            assertThat(browser.find("[role=status]").getText()).startsWith("Erasing was asked for.");

            browser.go(product.address("/admin/instellingen/bewaren"));
            assertThat(browser.find(".rows").getText()).contains("Wieneke Weggewist");
            browser.check("terms-1280en");
            assertThat(fetched(browser, "a[href$='bewaren.csv']")).contains("Wieneke Weggewist");
            browser.go(product.address("/admin/instellingen/verwerkingsregister"));
            browser.check("register-1280en");
            assertThat(browser.text()).contains("No mail server is set.");
            browser.go(product.address("/admin/instellingen/sleutel"));
            browser.check("key-1280en");
            browser.find("button[name=renew]").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.urlContains("vernieuwd"));
            assertThat(browser.find("#progress").getText()).matches("[\\d,]+ of [\\d,]+ texts");
            browser.go(product.address("/admin/persoon/gegevens?id=999999"));
            assertThat(browser.find("h1").getText()).isEqualTo("This page is not here");
        }
    }

    @Test
    void what_the_coach_reads_of_keeping_fits_on_a_phone() throws Exception {
        book("Fenna Fietsbel");
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            for (String page : List.of("bewaren", "verwerkingsregister", "sleutel", "logboek", "inloggen")) {
                browser.go(product.address("/admin/instellingen/" + page));
                browser.find("h1");
                browser.check(page + "-390nl");
            }
            browser.go(product.address("/admin/instellingen/reservekopieen"));
            browser.find("h1");
            browser.checkAtEveryWidth("backups");
            browser.go(product.address("/admin/organisaties?lijst=mensen&zoek=fietsbel"));
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            browser.find("#kept").sendKeys(Keys.ENTER);
            browser.find("#kept-person");
            browser.check("admin-kept-390nl");
            browser.find("#forget").sendKeys(Keys.ENTER);
            browser.find("button[name=go]");
            browser.check("admin-forget-390nl");
        }
    }

    private static String assistantsCode(Browser browser, String code) {
        browser.go(product.address("/afspraak/" + code));
        browser.find("button[value=assistent]").sendKeys(Keys.ENTER);
        String link = String.valueOf(browser.find("#link").getDomProperty("value"));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** What stands behind a link, for who is logged in. */
    private static String fetched(Browser browser, String link) {
        return String.valueOf(browser.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; fetch(arguments[0]).then(answer => answer.text()).then(done)",
                        browser.find(link).getDomProperty("href")));
    }

    private static String book(String name) throws Exception {
        LocalDate from = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(28);
        JsonArray slots = json(get("/api/v1/meeting-types/video/slots?from=" + from + "&to=" + from.plusDays(14))
                        .body())
                .getJsonArray("slots");
        String start = slots.getJsonObject(slots.size() - 1).getString("start");
        String email = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT) + "@example.com";
        return json(HTTP.send(
                                HttpRequest.newBuilder(product.address("/api/v1/bookings"))
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString("""
                                            {"meetingType": "video", "start": "%s", "privacyAccepted": true,
                                             "contact": {"name": "%s", "email": "%s"}}\
                                            """.formatted(start, name, email)))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .getString("code");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(product.address(path)).build(), BodyHandlers.ofString());
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
