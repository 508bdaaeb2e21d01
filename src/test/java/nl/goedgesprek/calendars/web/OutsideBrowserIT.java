package nl.goedgesprek.calendars.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.CalendarServer;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The coach lets his private calendar be read, and sees what it says, in a real browser. */
class OutsideBrowserIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String PAGE = "/admin/instellingen/agendas";

    /** What it holds lies within a conversation, so that it takes no moment from whoever else tries this practice. */
    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void the_coach_adds_a_calendar_sees_it_and_a_clash_and_stops_it(int width, String language) throws Exception {
        ProductProcess product = ProductProcess.demo();
        try (CalendarServer server = new CalendarServer();
                Browser browser = Browser.open(width, language)) {
            browser.logIn(product, EMAIL, PASSWORD);
            Instant start = conversation(browser, product);
            String meeting = browser.driver().getCurrentUrl();
            String name = "Thuis " + language;
            server.holds(
                    CalendarServer.event("a", start.plus(Duration.ofMinutes(5)), start.plus(Duration.ofMinutes(20))));

            browser.go(product.address(PAGE + "?lang=" + language));
            browser.find("#name").sendKeys(name);
            browser.find("#address").sendKeys("https://coach:secret@example.com/", Keys.ENTER);
            assertThat(browser.find("#address-error").getText()).isNotBlank();
            assertThat(browser.find("#name").getAttribute("value")).isEqualTo(name);
            browser.find("#address").clear();
            browser.find("#address").sendKeys(server.address(), Keys.ENTER);
            assertThat(browser.find("[role=status]").getText()).startsWith(name);
            assertThat(browser.driver().getPageSource()).doesNotContain(CalendarServer.SECRET);
            browser.check("calendars-" + width + language);

            browser.go(product.address("/admin/agenda?dag=" + LocalDate.ofInstant(start, ZONE) + "&beeld=lijst"));
            assertThat(browser.find(".fc-list-event.outside").getText()).contains(" · " + name);
            assertThat(browser.find(".fc-list-event.clash").getText()).contains(name);
            browser.check("agenda-outside-" + width + language);
            browser.driver().get(meeting);
            assertThat(browser.find("main .refused").getText()).contains(name);
            browser.check("meeting-clash-" + width + language);
            browser.go(product.address("/admin?dag=" + LocalDate.ofInstant(start, ZONE)));
            assertThat(browser.find(".stop .refused").getText()).contains(name);
            browser.check("day-clash-" + width + language);

            server.fails(503);
            browser.go(product.address(PAGE));
            browser.find("button[name=read]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".outside .refused").getText()).isNotBlank();
            browser.find(".outside section details summary").sendKeys(Keys.ENTER);
            browser.find("button[name=stop]").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.urlContains("gestopt"));
            browser.check("calendars-stopped-" + width + language);
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            browser.find(".toldso");
            browser.driver().get(meeting);
            assertThat(browser.find("main .refused").getText()).contains(name);
            browser.go(product.address(PAGE));
            browser.find(".outside section details summary").sendKeys(Keys.ENTER);
            browser.find("button[name=stop]").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.urlContains("gestopt"));
            browser.driver().get(meeting);
            browser.find("main h1");
            assertThat(browser.all("main .refused")).isEmpty();
        }
    }

    /** Opens the first conversation that is still to come in the week after next. */
    private static Instant conversation(Browser browser, ProductProcess product) {
        LocalDate day = LocalDate.now(ZONE).plusWeeks(1);
        browser.go(product.address("/admin/agenda?dag=" + day + "&beeld=lijst&lang=nl"));
        browser.find(".fc-list-event.visit a").click();
        String when = browser.find(".head .when").getText();
        return LocalDateTime.parse(
                        when.substring(0, when.indexOf(" –")),
                        DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl")))
                .atZone(ZONE)
                .toInstant();
    }
}
