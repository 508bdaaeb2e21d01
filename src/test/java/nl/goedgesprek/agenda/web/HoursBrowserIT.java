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
import java.util.List;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

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
    void hours_are_drawn_into_the_field_of_their_day() {
        try (Browser browser = open(Browser.DESKTOP, "nl")) {
            assertThat(drawn(browser, 19.1, 21)).isEqualTo("19:00–21:00");
            assertThat(drawn(browser, 20, 18.5)).isEqualTo("17:30–19:30");
            assertThat(drawn(browser, 19.45, 20.2)).isEqualTo("17:30–20:15");
            assertThat(drawn(browser, 7, 9)).isEqualTo("07:00–09:00, 17:30–20:15");
            browser.await(page -> browser.find(".would .sum").getText().startsWith("Nu "));
            browser.check("hours-drawn");

            drawn(browser, 8, 8);
            browser.find(".away button").sendKeys(Keys.ENTER);
            assertThat(browser.find("#saturday").getAttribute("value")).isEqualTo("17:30–20:15");
            type(browser, "#saturday", "10-12");
            assertThat(browser.find(".weekday:nth-of-type(6) .draw b").getText())
                    .isEqualTo("10:00–12:00");
            type(browser, "#saturday", "");
        }
    }

    /** What stands in the field of Saturday after a drag from one hour to another; a press when they are the same. */
    private static String drawn(Browser browser, double from, double to) {
        WebElement strip = browser.find(".weekday:nth-of-type(6) .draw");
        double hour = strip.getSize().getWidth() / 16.0;
        Actions hand = new Actions(browser.driver())
                .moveToElement(strip, (int) Math.round((from - 14) * hour), 0)
                .clickAndHold();
        if (from != to) {
            hand.moveByOffset((int) Math.round((to - from) * hour), 0);
        }
        hand.release().perform();
        return String.valueOf(browser.find("#saturday").getAttribute("value"));
    }

    @Test
    void a_day_off_is_closed_until_it_follows_the_week_again() {
        try (Browser browser = open(Browser.PHONE, "nl")) {
            browser.find("a[href$=jaar]").sendKeys(Keys.ENTER);
            browser.find("#from").sendKeys("31-2-2027");
            browser.find("button[name=except]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#from-error").getText()).isEqualTo("Deze datum bestaat niet.");
            assertThat(browser.find("#from").getAttribute("value")).isEqualTo("31-2-2027");

            type(browser, "#from", TYPED.format(TUESDAY));
            browser.find("button[name=look]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".would .sum").getText())
                    .matches("Op die dagen nu .* moment(en)?, en hiermee geen enkel\\.");
            assertThat(slots(TUESDAY)).contains("\"start\"");
            browser.find("button[name=except]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#exceptions .done").getText()).startsWith("Bewaard.");
            assertThat(browser.find("#exceptions li").getText()).contains("dinsdag", "dicht");
            assertThat(browser.find("td.off").getText()).contains(String.valueOf(TUESDAY.getDayOfMonth()));
            assertThat(slots(TUESDAY)).doesNotContain("\"start\"");
            browser.check("year-phone");

            browser.find("#ends summary").sendKeys(Keys.ENTER);
            browser.find("button[name=see]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#ends details[open] [role=status]").getText())
                    .matches(
                            "Op die dagen nu geen enkel moment, en hiermee (één|\\d+)\\. Dat is voor ‘.+’, gezien vanuit .+");
            assertThat(browser.all(".would .days")).isEmpty();
            browser.check("year-week-seen");
            browser.go(product.address("/admin/beschikbaarheid/jaar"));
            end(browser);
            assertThat(slots(TUESDAY)).contains("\"start\"");
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.textToBe(By.cssSelector(".toldso"), "Alles staat weer zoals het was."));
            assertThat(slots(TUESDAY)).doesNotContain("\"start\"");
            end(browser);
        }
    }

    @Test
    void a_holiday_is_picked_on_the_calendar_of_the_year_by_its_first_and_last_day() {
        int year = TUESDAY.getYear() + 1;
        try (Browser browser = open(Browser.DESKTOP, "en")) {
            browser.go(product.address("/admin/beschikbaarheid/jaar"));
            browser.find("a[rel=next]").click();
            browser.await(page -> browser.find("h1").getText().endsWith(String.valueOf(TUESDAY.getYear() + 1)));
            assertThat(browser.find("[id='" + year + "-12'] .special").getText())
                    .contains("25: 1st Christmas day");
            day(browser, year + "-07-20").sendKeys(Keys.ENTER);
            browser.await(page -> ("20-7-" + year).equals(browser.find("#from").getAttribute("value")));
            day(browser, year + "-07-31").sendKeys(Keys.ENTER);
            browser.await(page -> ("31-7-" + year).equals(browser.find("#to").getAttribute("value")));
            assertThat(browser.all("td.picked")).hasSize(12);

            browser.find("button[name=except]").click();
            assertThat(browser.find("h1").getText()).endsWith(String.valueOf(year));
            assertThat(browser.find("[id='" + year + "-07'] .special").getText())
                    .contains("20–31: closed");
            browser.check("year-desktop");

            browser.find("#holidays option[value=NL]").click();
            browser.find("button[name=change]").click();
            assertThat(browser.find("#closed [role=status]").getText())
                    .isEqualTo("None of your days changes in the coming year.");
            browser.find("#holidays option[value=NONE]").click();
            browser.find("button[name=change]").click();
            assertThat(browser.await(page -> browser.all("#closed [role=status] li")).stream()
                            .map(WebElement::getText))
                    .anyMatch(line -> line.startsWith("Monday") && line.endsWith("(Easter Monday): open."));
            assertThat(browser.all("td.holiday")).as("nothing is kept yet").isNotEmpty();
            browser.check("year-holidays-seen");
            browser.find("button[name=keep]").click();
            assertThat(browser.find(".done").getText()).isEqualTo("Saved.");
            browser.go(product.address("/admin/beschikbaarheid/jaar?jaar=" + year));
            assertThat(browser.all("td.holiday")).isEmpty();
            browser.find("#holidays option[value=NL]").click();
            browser.find("button[name=keep]").click();
            browser.find(".done");
            end(browser);
            assertThat(browser.all("td.off")).isEmpty();
        }
    }

    private static void end(Browser browser) {
        browser.find("#ends summary").sendKeys(Keys.ENTER);
        browser.find("button[name=follow]").sendKeys(Keys.ENTER);
        browser.await(page -> browser.all("button[name=follow]").isEmpty());
    }

    private static WebElement day(Browser browser, String date) {
        return browser.find("td a[href*='=" + date + "']");
    }

    private static void throwAway(Browser browser) {
        browser.go(product.address("/admin/beschikbaarheid/soorten"));
        browser.find("#away summary").sendKeys(Keys.ENTER);
        browser.find("#away button[name=remove]").sendKeys(Keys.ENTER);
        browser.find(".regrets button");
    }

    @Test
    void the_terms_of_a_conversation_are_seen_before_they_hold() {
        try (Browser browser = open(Browser.DESKTOP, "nl")) {
            browser.go(product.address("/admin/beschikbaarheid/soorten"));
            browser.check("kinds");
            browser.go(product.address("/admin/beschikbaarheid"));
            browser.find("#kinds ~ ul li:last-child a").click();
            browser.check("type");
            assertExplained(browser, 16);
            browser.find("a[href^='/admin/instellingen/tekst?']").sendKeys(Keys.ENTER);
            browser.find("#preview");
            browser.driver().navigate().back();
            browser.find("a[href^='/admin/instellingen#reminder-']").sendKeys(Keys.ENTER);
            assertThat(browser.all("input:target")).hasSize(1);
            browser.driver().navigate().back();
            browser.find("a[href^='/admin/vragenlijsten#']").sendKeys(Keys.ENTER);
            browser.find("select:target");
            browser.driver().navigate().back();
            type(browser, "#notice", "een dag");
            type(browser, "#titleEn", "");
            browser.find("button[name=save]").click();
            assertThat(browser.find("#notice-error").getText()).contains("zoals 48 of 0,5");
            assertThat(browser.find("#titleEn-error").getText()).isNotBlank();
            assertThat(browser.find("#notice").getAttribute("value")).isEqualTo("een dag");

            type(browser, "#notice", "0,5");
            type(browser, "#titleEn", "A video call");
            String horizon = String.valueOf(browser.find("#horizon").getAttribute("value"));
            type(browser, "#horizon", "20");
            browser.find("button[name=look]").click();
            assertThat(browser.find(".would .sum").getText())
                    .as("fewer, though the first days stay as they are")
                    .matches("Nu \\d+ momenten, en hiermee \\d+\\.");
            type(browser, "#horizon", horizon);
            type(browser, "#perDay", "0");
            browser.find("button[name=look]").click();
            assertThat(browser.find(".would .sum").getText()).endsWith("en hiermee geen enkel.");
            type(browser, "#perDay", "");
            browser.find("button[name=save]").click();
            assertThat(browser.find(".done").getText()).startsWith("Bewaard.");
            assertThat(browser.find("#notice").getAttribute("value")).isEqualTo("0,5");
        }
    }

    @Test
    void a_kind_of_conversation_is_begun_offered_and_thrown_away_and_asks_nothing() {
        Visitor visitor = new Visitor(product);
        try (Browser browser = open(Browser.PHONE, "nl")) {
            browser.go(product.address("/admin/beschikbaarheid/soorten"));
            browser.check("kinds-phone");
            type(browser, "#titleNl", "Kop koffie");
            browser.find("button[name=begin]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#titleEn-error").getText()).isNotBlank();
            assertThat(browser.find("#titleNl").getAttribute("value")).isEqualTo("Kop koffie");
            type(browser, "#titleEn", "Cup of coffee");
            browser.find("#like option[value=REMOTE]").click();
            browser.find("button[name=begin]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#slug").getAttribute("value")).isEqualTo("kop-koffie");
            assertExplained(browser, 17);
            type(browser, "#slug", "bezoek");
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#slug-error").getText()).contains("heeft deze naam al");
            type(browser, "#slug", "koffie");
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".done").getText()).startsWith("Bewaard.");
            assertThat(coffee(visitor).statusCode()).isEqualTo(404);

            browser.go(product.address("/admin/beschikbaarheid/soorten"));
            browser.find("#away button[name=offer]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".done").getText()).startsWith("In het aanbod.");
            assertThat(coffee(visitor).body()).contains("\"questions\":[]");
            browser.all("button[name=earlier]").get(3).sendKeys(Keys.ENTER);
            browser.await(
                    page -> browser.find(".offer li:nth-child(3)").getText().contains("Kop koffie"));
            assertThat(visitor.get("/api/v1/meeting-types").body()).containsSubsequence("koffie", "\"video\"");

            browser.go(product.address("/"));
            browser.find("#type-koffie").click();
            browser.await(page -> browser.all(".steps li").size() == 3);
            browser.find(".first button").click();
            browser.find("#on").click();
            browser.await(page ->
                    browser.find(".steps li[aria-current=step]").getText().contains("Jij"));
            browser.go(product.address(
                    "/?stap=vooraf&d=" + browser.all("input[name=d]").get(0).getAttribute("value")));
            assertThat(browser.all("#email")).hasSize(1);

            browser.go(product.address("/admin/beschikbaarheid/soorten"));
            browser.all("button[name=retire]").get(2).sendKeys(Keys.ENTER);
            assertThat(browser.find(".done").getText()).startsWith("Niet meer in het aanbod.");
            assertThat(coffee(visitor).statusCode()).isEqualTo(404);
            assertThat(browser.all("button[name=remove]"))
                    .as("while somebody holds a moment")
                    .isEmpty();

            type(browser, "#titleNl", "Thee");
            type(browser, "#titleEn", "Tea");
            browser.find("button[name=begin]").sendKeys(Keys.ENTER);
            browser.find("#slug");
            browser.check("type-phone");
            throwAway(browser);
            browser.go(product.address("/admin/beschikbaarheid/soorten"));
            assertThat(browser.find(".regrets li").getText()).contains("Thee is verwijderd.");
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.textToBe(By.cssSelector(".toldso"), "Alles staat weer zoals het was."));
            assertThat(browser.find("#away").getText()).contains("Thee");
            throwAway(browser);
        }
    }

    private static HttpResponse<String> coffee(Visitor visitor) {
        return visitor.get("/api/v1/meeting-types/koffie");
    }

    private static Browser open(int width, String language) {
        Browser browser = Browser.open(width, language);
        browser.logIn(product, EMAIL, PASSWORD);
        browser.go(product.address("/admin/beschikbaarheid"));
        return browser;
    }

    /** Every field of the terms of a conversation, so many, says in a sentence what it is for, also aloud. */
    private static void assertExplained(Browser browser, int fields) {
        assertThat(browser.all("#kind :is(input, select, textarea)[name]:not([type=hidden])"))
                .hasSize(fields)
                .allSatisfy(field -> assertThat(List.of(String.valueOf(field.getAttribute("aria-describedby"))
                                .split(" ")))
                        .as(String.valueOf(field.getAttribute("name")))
                        .filteredOn(id -> id.endsWith("-help"))
                        .singleElement()
                        .satisfies(id ->
                                assertThat(browser.find('#' + id).getText()).endsWith(".")));
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
