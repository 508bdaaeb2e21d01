package nl.goedgesprek.booking.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The coach plans a series and keeps time for himself, in a real browser, in months that nobody else writes in. */
class SeriesBrowserIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final LocalDate MONDAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"))
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .plusWeeks(20);

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void from_a_persons_page_a_series_is_planned_changed_and_confirmed_by_keyboard(int width, String language) {
        String page = "-" + width + language;
        LocalDate first = language.equals("nl") ? MONDAY : MONDAY.plusWeeks(8);
        try (Browser browser = Browser.open(width, language)) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/organisaties?lijst=mensen&zoek=verhagen"));
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            browser.find("a[href*=reeks]").sendKeys(Keys.ENTER);
            browser.find("button[name=other]");
            browser.check("series-begin" + page);
            browser.find("input[name=type][value=bezoek]").sendKeys(Keys.SPACE);
            type(browser, "postcode", "3511 AB");
            type(browser, "houseNumber", "12");
            type(browser, "times", "veel");
            type(browser, "date", TYPED.format(first));
            browser.find("#date").sendKeys(Keys.ENTER);
            assertThat(browser.find("#times-error").getText()).isNotBlank();
            assertThat(browser.find("#times").getAttribute("value")).isEqualTo("veel");
            type(browser, "times", "3");
            type(browser, "weeks", "1");
            browser.find("#weeks").sendKeys(Keys.ENTER);
            browser.find(".turns");
            assertThat(browser.all(".turns tbody tr")).hasSize(3);

            select(browser, 0).selectByValue("own");
            type(browser, "date0", TYPED.format(first.plusDays(5)));
            type(browser, "time0", "7:05");
            select(browser, 1).selectByValue("skip");
            browser.find("#time0").sendKeys(Keys.ENTER);
            browser.find(".turns li");
            browser.check("series-proposal" + page);
            WebElement agreed = browser.find("button[name=confirm]");
            assertThat(agreed.getText()).contains("2");
            browser.find("input[name=invites]").sendKeys(Keys.SPACE);
            agreed.sendKeys(Keys.ENTER);

            assertThat(browser.find(".done").getText()).contains("2", "07:05");
            browser.find(".agenda[aria-busy=false] .fc-view");
            browser.go(product.address("/admin/agenda?dag=" + first.plusWeeks(2) + "&beeld=lijst"));
            assertThat(browser.find(".fc-list-event.visit").getText()).contains("Utrecht");
        }
    }

    @Test
    void somebody_who_does_not_exist_has_no_series() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            for (String person : new String[] {"999999", "x", ""}) {
                Object status = browser.driver()
                        .executeAsyncScript(
                                "const done = arguments[1];"
                                        + "fetch('/admin/reeks?persoon=' + arguments[0]).then(r => done(r.status))",
                                person);
                assertThat(status).as(person).isEqualTo(404L);
            }
        }
    }

    @Test
    void time_that_comes_back_is_given_free_from_one_on_and_he_returns_to_the_view_that_he_left() {
        LocalDate saturday = MONDAY.plusDays(5);
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/agenda?dag=" + saturday + "&beeld=dag"));
            browser.find(".agenda[aria-busy=false] .fc-timeGridDay-view");
            browser.find("summary").sendKeys(Keys.ENTER);
            block(browser, "title", "Koor");
            block(browser, "fromDate", TYPED.format(saturday));
            block(browser, "untilDate", TYPED.format(saturday));
            block(browser, "fromTime", "19:00");
            block(browser, "untilTime", "21:00");
            new Select(browser.find("[id='block:repeat']")).selectByValue("WEEKLY");
            block(browser, "lastDate", "morgen");
            browser.find("[id='block:go']").sendKeys(Keys.ENTER);
            assertThat(browser.find("[id='block:lastDateError']").getText()).isEqualTo("Deze datum bestaat niet.");
            browser.check("block-series-390nl");
            block(browser, "lastDate", TYPED.format(saturday.plusWeeks(3)));
            browser.find("[id='block:go']").sendKeys(Keys.ENTER);

            WebElement blocked = browser.find(".fc-timeGridDay-view .fc-timegrid-event.blocked[href]");
            assertThat(blocked.getText()).contains("Koor");
            browser.go(product.address("/admin/agenda?dag=" + saturday.plusWeeks(1) + "&beeld=dag"));
            browser.go(URI.create(browser.find(".agenda[aria-busy=false] .fc-timegrid-event.blocked[href]")
                    .getAttribute("href")));
            browser.find(".rest summary");
            browser.check("blocked-series-390nl");
            type(browser, "untilTime", "18:00");
            browser.find("#untilTime").sendKeys(Keys.ENTER);
            assertThat(browser.find("#untilTime-error").getText()).isNotBlank();
            type(browser, "untilTime", "21:30");
            type(browser, "title", "Koorrepetitie");
            browser.find("button[name=one]").sendKeys(Keys.ENTER);
            WebElement changed = browser.find(".agenda[aria-busy=false] .fc-timegrid-event.blocked[href]");
            assertThat(changed.getText()).contains("Koorrepetitie", "21:30");
            browser.go(URI.create(changed.getAttribute("href")));
            browser.find(".rest summary").sendKeys(Keys.ENTER);
            browser.find("[id='free:rest']").sendKeys(Keys.ENTER);

            browser.find(".agenda[aria-busy=false] .fc-timeGridDay-view");
            assertThat(browser.driver().getCurrentUrl()).endsWith("?dag=" + saturday.plusWeeks(1) + "&beeld=dag");
            assertThat(browser.find("[id='agenda:calendar']").getText()).doesNotContain("Koor");
            browser.go(product.address("/admin/agenda?dag=" + saturday.plusWeeks(2) + "&beeld=dag"));
            browser.find(".agenda[aria-busy=false] .fc-timeGridDay-view");
            assertThat(browser.find("[id='agenda:calendar']").getText()).doesNotContain("Koor");
            browser.go(product.address("/admin/agenda?dag=" + saturday + "&beeld=dag"));
            assertThat(browser.find(".agenda[aria-busy=false] .fc-timegrid-event.blocked")
                            .getText())
                    .contains("Koor");
        }
    }

    @Test
    void a_kind_that_is_not_the_coachs_is_said_at_the_field() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            for (String page : List.of("/admin/reeks", "/admin/afspraak/nieuw")) {
                browser.go(product.address(page + "?type=van-een-ander"));
                assertThat(browser.find("#type-error").getText()).contains("bied je niet");
            }
        }
    }

    private static Select select(Browser browser, int turn) {
        return new Select(browser.find("select[name=pick" + turn + "]"));
    }

    private static void block(Browser browser, String field, String text) {
        type(browser, "block:" + field, text);
    }

    private static void type(Browser browser, String field, String text) {
        WebElement input = browser.find("[id='" + field + "']");
        input.clear();
        input.sendKeys(text);
    }
}
