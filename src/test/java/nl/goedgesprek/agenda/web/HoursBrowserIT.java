package nl.goedgesprek.agenda.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The coach decides when he receives, in a real browser; what visitors can pick follows. */
class HoursBrowserIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");

    /** A Tuesday on which the fictional coach receives, in the second week from now. */
    private static final LocalDate TUESDAY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void the_page_is_readable_for_everybody_at_every_width(int width, String language) {
        try (Browser browser = open(width, language)) {
            assertThat(browser.find(".would .sum").getText()).matches(".*\\d+ mo.*");
            browser.check("hours-" + width + language);
        }
    }

    @Test
    void he_sees_what_a_change_would_mean_before_visitors_do() {
        try (Browser browser = open(Browser.DESKTOP, "nl")) {
            String usual = String.valueOf(browser.find("#tuesday").getAttribute("value"));
            type(browser, "#tuesday", "9 tot");
            browser.find("button[name=look]").click();
            assertThat(browser.find("#tuesday-error").getText()).isEqualTo("Schrijf uren als 9:00–12:30, 13:30–17:00.");
            assertThat(browser.find("#tuesday").getAttribute("value")).isEqualTo("9 tot");

            type(browser, "#tuesday", "");
            browser.find("button[name=look]").click();
            assertThat(browser.find(".would .sum").getText()).matches("Nu \\d+ momenten, en hiermee \\d+\\.");
            assertThat(slots(TUESDAY)).contains("\"start\"");

            browser.find("button[name=save]").click();
            assertThat(browser.find(".done").getText()).startsWith("Bewaard.");
            assertThat(slots(TUESDAY)).doesNotContain("\"start\"");

            type(browser, "#tuesday", usual);
            browser.find("button[name=save]").click();
            assertThat(browser.find(".done").getText()).startsWith("Bewaard.");
            assertThat(slots(TUESDAY)).contains("\"start\"");
        }
    }

    @Test
    void a_day_off_is_closed_until_it_follows_the_week_again() {
        try (Browser browser = open(Browser.PHONE, "nl")) {
            browser.find("#from").sendKeys("31-2-2027");
            browser.find("button[name=except]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#from-error").getText()).isEqualTo("Deze datum bestaat niet.");
            assertThat(browser.find("#from").getAttribute("value")).isEqualTo("31-2-2027");

            type(browser, "#from", TYPED.format(TUESDAY));
            browser.find("button[name=except]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#exceptions .done").getText()).startsWith("Bewaard.");
            assertThat(browser.find("#exceptions li").getText()).contains("dinsdag", "dicht");
            assertThat(slots(TUESDAY)).doesNotContain("\"start\"");

            browser.find("button[name=follow]").sendKeys(Keys.ENTER);
            browser.await(page -> browser.all("button[name=follow]").isEmpty());
            assertThat(slots(TUESDAY)).contains("\"start\"");
        }
    }

    @Test
    void the_terms_of_a_conversation_are_seen_before_they_hold() {
        try (Browser browser = open(Browser.DESKTOP, "nl")) {
            browser.find("#kinds ~ ul li:last-child a").click();
            browser.check("type");
            type(browser, "#notice", "een dag");
            type(browser, "#titleEn", "");
            browser.find("button[name=save]").click();
            assertThat(browser.find("#notice-error").getText()).contains("zoals 48 of 0,5");
            assertThat(browser.find("#titleEn-error").getText()).isNotBlank();
            assertThat(browser.find("#notice").getAttribute("value")).isEqualTo("een dag");

            type(browser, "#notice", "0,5");
            type(browser, "#titleEn", "A video call");
            type(browser, "#perDay", "0");
            browser.find("button[name=look]").click();
            assertThat(browser.find(".would .sum").getText()).endsWith("en hiermee geen enkel.");
            type(browser, "#perDay", "");
            browser.find("button[name=save]").click();
            assertThat(browser.find(".done").getText()).startsWith("Bewaard.");
            assertThat(browser.find("#notice").getAttribute("value")).isEqualTo("0,5");
        }
    }

    private static Browser open(int width, String language) {
        Browser browser = Browser.open(width, language);
        browser.logIn(product, EMAIL, PASSWORD);
        browser.go(product.address("/admin/beschikbaarheid"));
        return browser;
    }

    private static void type(Browser browser, String field, String text) {
        WebElement element = browser.find(field);
        element.clear();
        element.sendKeys(text);
    }

    private static String slots(LocalDate date) {
        HttpResponse<String> answer =
                new Visitor(product).get("/api/v1/meeting-types/video/slots?from=" + date + "&to=" + date);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
