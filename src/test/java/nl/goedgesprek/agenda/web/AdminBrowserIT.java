package nl.goedgesprek.agenda.web;

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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The coach at work, in a real browser, with the fictional practice. */
class AdminBrowserIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");

    /** A day on which the fictional coach makes two visits, at half past nine and at one. */
    private static final LocalDate MONDAY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void every_page_is_readable_for_everybody_at_every_width(int width, String language) {
        try (Browser browser = Browser.open(width, language)) {
            browser.go(product.address("/admin/login"));
            browser.check("login-" + width + language);
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin?dag=" + MONDAY));
            browser.check("today-" + width + language);
            browser.go(product.address("/admin?dag=" + MONDAY.minusDays(1)));
            assertThat(browser.find(".empty").getText()).isNotBlank();
            browser.check("empty-" + width + language);
            for (String view : List.of("timeGridDay", "timeGridWeek", "dayGridMonth", "listWeek")) {
                open(browser, view);
                browser.check(view + "-" + width + language);
            }
            browser.find(".fc-list-event.visit a").click();
            browser.find(".facts");
            browser.check("meeting-" + width + language);
        }
    }

    @Test
    void a_day_tells_when_to_leave_and_how_far_it_is() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin?dag=" + MONDAY));

            assertThat(browser.find("h1").getText()).matches("Twee gesprekken, \\d+ km");
            assertThat(browser.all(".go")).hasSize(3);
            assertThat(browser.find(".go").getText()).contains("Vertrek uit Zeist", "min", "km");
            assertThat(browser.find(".stop .do a").getAttribute("href"))
                    .startsWith("https://www.openstreetmap.org/directions?to=");
        }
    }

    @Test
    void the_agenda_keeps_the_clock_of_the_practice_wherever_the_browser_is() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.travelTo("America/New_York");
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "timeGridWeek");

            assertThat(browser.all(".fc-timegrid-event.visit .fc-event-time"))
                    .extracting(WebElement::getText)
                    .contains("09:30 – 10:30", "13:00 – 14:00");
            assertThat(browser.all(".fc-col-header-cell").get(0).getText()).startsWith("ma " + MONDAY.getDayOfMonth());
            assertThat(browser.find(".fc-timegrid-axis").getText()).startsWith("week ");
        }
    }

    @Test
    void drives_stand_between_the_visits_and_lead_nowhere() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "timeGridWeek");

            assertThat(browser.find(".fc-timegrid-event.drive").getText()).matches("↓ \\d+ min · \\d+ km");
            assertThat(browser.find(".fc-timegrid-event.drive").getAttribute("href"))
                    .isNull();
        }
    }

    @Test
    void the_keyboard_alone_opens_an_appointment_and_its_answers() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "listWeek");

            browser.find(".fc-list-event.visit a").sendKeys(Keys.ENTER);

            assertThat(browser.find(".facts").getText()).contains("@");
            assertThat(browser.driver().getCurrentUrl()).contains("/admin/afspraak?id=");
        }
    }

    @Test
    void blocked_time_stands_in_the_agenda_until_it_is_given_free() {
        LocalDate saturday = MONDAY.plusDays(19);
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            block(browser, saturday, "09:15", "11:45", "Zaterdagse wandeling");

            WebElement blocked = browser.find(".fc-timegrid-event.blocked[href]");
            assertThat(browser.text()).contains("Zaterdagse wandeling", "09:15 – 11:45");
            URI address = URI.create(browser.all(".fc-timegrid-event.blocked").stream()
                    .filter(entry -> entry.getText().contains("Zaterdagse"))
                    .findFirst()
                    .orElse(blocked)
                    .getAttribute("href"));
            browser.go(address);
            browser.find("details.ask summary").click();
            browser.find("[id='free:go']").click();
            browser.find(".regrets button");
            browser.go(product.address("/admin/agenda"));
            assertThat(browser.find(".regrets li").getText()).contains("Zaterdagse wandeling", "is vrijgegeven");
            browser.check("agenda-regret");
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.textToBe(By.cssSelector(".toldso"), "Alles staat weer zoals het was."));
            browser.go(address);
            browser.find("details.ask summary").click();
            browser.find("[id='free:go']").click();

            browser.find(".regrets button");
            browser.go(product.address("/admin/agenda?dag=" + saturday));
            browser.find(".fc-timegrid-event");
            assertThat(browser.find("[id='agenda:calendar']").getText()).doesNotContain("Zaterdagse wandeling");
        }
    }

    @Test
    void a_date_that_does_not_exist_is_refused_at_its_field_and_stays_as_typed() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/agenda"));
            browser.find("summary").sendKeys(Keys.ENTER);
            type(browser, "fromDate", "31-2-2027");
            type(browser, "title", "Onmogelijk");
            browser.find("[id='block:go']").sendKeys(Keys.ENTER);

            assertThat(browser.find("[id='block:fromDateError']").getText()).isEqualTo("Deze datum bestaat niet.");
            assertThat(browser.find("[id='block:fromDate']").getAttribute("value"))
                    .isEqualTo("31-2-2027");
            assertThat(browser.find("[id='block:title']").getAttribute("value")).isEqualTo("Onmogelijk");
            browser.assertAccessible();
        }
    }

    @Test
    void an_appointment_that_does_not_exist_is_not_found() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);

            for (String id : List.of("999999", "-1", "x", "")) {
                Object status = browser.driver()
                        .executeAsyncScript(
                                "const done = arguments[1];"
                                        + "fetch('/admin/afspraak?id=' + arguments[0]).then(r => done(r.status))",
                                id);
                assertThat(status).as(id).isEqualTo(404L);
            }
        }
    }

    private static void open(Browser browser, String view) {
        browser.go(product.address("/admin/agenda?dag=" + MONDAY));
        browser.find(".fc-" + view + "-button").click();
        browser.find(".agenda[aria-busy=false] .fc-" + view + "-view");
        browser.find(view.startsWith("list") ? ".fc-list-event.visit" : ".fc-event.visit");
    }

    private static void block(Browser browser, LocalDate date, String from, String until, String title) {
        browser.go(product.address("/admin/agenda?dag=" + date));
        browser.find("summary").sendKeys(Keys.ENTER);
        type(browser, "title", title);
        type(browser, "fromDate", TYPED.format(date));
        type(browser, "fromTime", from);
        type(browser, "untilDate", TYPED.format(date));
        type(browser, "untilTime", until);
        browser.find("[id='block:go']").sendKeys(Keys.ENTER);
        browser.await(page -> page.findElements(By.cssSelector(".fc-timegrid-event.blocked")).stream()
                        .anyMatch(entry -> entry.getText().contains(title))
                ? true
                : null);
    }

    private static void type(Browser browser, String field, String text) {
        WebElement input = browser.find("[id='block:" + field + "']");
        input.clear();
        input.sendKeys(text);
    }
}
