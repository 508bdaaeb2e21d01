package nl.goedgesprek.agenda.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
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
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.Pause;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** The coach puts appointments in his agenda and moves them, in a real browser, in a week that nobody else writes in. */
class AgendaBrowserIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final LocalDate MONDAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"))
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .plusWeeks(9);

    /** After what the calendar takes for one. */
    private static final Duration LONG_PRESS = Duration.ofMillis(1200);

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void the_coach_enters_two_visits_and_sees_that_he_cannot_drive_from_the_one_to_the_other(
            int width, String language) {
        LocalDate day = language.equals("nl") ? MONDAY : MONDAY.plusDays(1);
        String page = "-" + width + language;
        try (Browser browser = Browser.open(width, language)) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/afspraak/nieuw");
            type(browser, "search", "van");
            browser.find("#search").sendKeys(Keys.ENTER);
            browser.find(".people button");
            browser.check("add-found" + page);
            browser.find(".people button").click();
            browser.find("button[name=other]");
            visit(browser, day, "10:00", "3511 AB", "12");
            browser.find(".chosen .verdict");
            assertThat(browser.all(".done")).isEmpty();
            browser.find("button[name=add]").sendKeys(Keys.ENTER);
            browser.find(".done");

            open(browser, "/admin/afspraak/nieuw");
            type(browser, "search", "van");
            browser.find("button[name=find]").click();
            browser.find(".people button").click();
            browser.find("button[name=other]");
            assertThat(browser.find("#postcode").getAttribute("value")).isEqualTo("3511 AB");
            browser.find("button[name=other]").click();
            browser.find("#name");
            type(browser, "name", "Verre Vera");
            visit(browser, day, "11:30", "9711 AB", "7");
            assertThat(browser.find("#email-error").getText()).isNotBlank();
            assertThat(browser.find("#name").getAttribute("value")).isEqualTo("Verre Vera");
            browser.check("add-wrong" + page);
            type(browser, "email", "vera@example.com");
            browser.find("#email").sendKeys(Keys.ENTER);
            browser.find(".chosen .rules");
            browser.check("add-chosen" + page);
            browser.find("button[name=add]").click();
            browser.find(".done");
            browser.find(".agenda[aria-busy=false] .drive.impossible");
            browser.check("impossible-agenda" + page);

            open(browser, "/admin?dag=" + day);
            assertThat(browser.find(".go.impossible strong").getText()).matches(".*\\d+ min .*");
            browser.check("impossible-day" + page);
        }
    }

    @Test
    void a_drive_that_cannot_be_is_told_with_both_visits_and_on_the_first_page_long_before() {
        LocalDate day = MONDAY.minusWeeks(3).plusDays(5);
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            String before = ahead(browser);
            enterVisit(browser, "Nabije Nel", day, "10:00", "3511 AB", "12");
            enterVisit(browser, "Verre Frits", day, "11:30", "9711 AB", "7");
            URI near = URI.create(entry(browser, "Nabije Nel").getAttribute("href"));
            URI far = URI.create(entry(browser, "Verre Frits").getAttribute("href"));

            browser.go(near);
            assertThat(browser.find("main .refused").getText()).contains("Daarna: ", "Dit red je niet: ");
            browser.check("meeting-drive-on");
            browser.go(far);
            assertThat(browser.find("main .refused").getText()).contains("Ernaartoe: ", "Dit red je niet: ");
            assertThat(ahead(browser)).contains("zoals je agenda nu is").isNotEqualTo(before);
        }
    }

    private static void enterVisit(
            Browser browser, String name, LocalDate day, String time, String postcode, String number) {
        open(browser, "/admin/afspraak/nieuw?dag=" + day + "&tijd=" + time);
        type(browser, "name", name);
        type(browser, "email", "wie@example.com");
        visit(browser, day, time, postcode, number);
        browser.find("button[name=add]").sendKeys(Keys.ENTER);
        browser.find(".done");
    }

    /** What the first page says of conversations to which he cannot come; empty when it says nothing. */
    private static String ahead(Browser browser) {
        open(browser, "/admin");
        return browser.all(".pending .bad").stream()
                .map(WebElement::getText)
                .filter(text -> text.contains("zoals je agenda nu is"))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_week_that_cannot_be_loaded_says_so_and_is_not_shown_as_free() {
        LocalDate monday =
                LocalDate.now(ZoneId.of("Europe/Amsterdam")).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String shown = ".agenda[aria-busy=false]:not(.unknown) [data-date='" + monday + "']";
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/agenda?dag=" + monday.minusWeeks(1));
            browser.find(".agenda[aria-busy=false] .fc-view");
            browser.online(false);
            browser.find(".fc-next-button").sendKeys(Keys.ENTER);
            assertThat(browser.find(".agenda[aria-busy=false] [role=alert]").getText())
                    .startsWith("Deze dagen konden we niet ophalen");
            assertThat(browser.all(".fc-view-harness")).singleElement().matches(week -> !week.isDisplayed());
            browser.check("agenda-unknown");

            browser.find(".agenda [role=alert] button").sendKeys(Keys.ENTER);
            browser.find(".agenda[aria-busy=false] [role=alert]");
            browser.online(true);
            browser.find(".agenda [role=alert] button").sendKeys(Keys.ENTER);
            browser.find(shown);
            browser.find(".fc-timegrid-event");
            assertThat(browser.all(".agenda [role=alert]")).isEmpty();

            browser.outliveForms(product);
            browser.find(".fc-prev-button").sendKeys(Keys.ENTER);
            browser.find(shown.replace(monday.toString(), monday.minusWeeks(1).toString()));
            assertThat(browser.all(".agenda [role=alert]")).isEmpty();
        }
    }

    @Test
    void what_is_dragged_stays_where_it_is_until_the_coach_says_yes() {
        LocalDate day = MONDAY.plusDays(2);
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.travelTo("America/New_York");
            browser.logIn(product, EMAIL, PASSWORD);
            click(browser, day, "10:00");
            assertThat(browser.find("#date").getAttribute("value")).isEqualTo(TYPED.format(day));
            assertThat(browser.find("#time").getAttribute("value")).isEqualTo("10:00");
            assertThat(browser.find("a[href^='/admin/reeks']").getAttribute("href"))
                    .endsWith("?dag=" + day + "&tijd=10:00");
            browser.find("a[href$='#block']").click();
            assertThat(browser.find("[id='block:fromDate']").isDisplayed()).isTrue();
            assertThat(browser.find("[id='block:fromDate']").getAttribute("value"))
                    .isEqualTo(TYPED.format(day));
            assertThat(browser.find("[id='block:untilTime']").getAttribute("value"))
                    .isEqualTo("11:00");
            click(browser, day, "10:00");
            enter(browser, "wandeling", "Sjoerd Sleep");
            URI appointment = URI.create(entry(browser, "Sjoerd Sleep").getAttribute("href"));

            drag(browser, entry(browser, "Sjoerd Sleep"), 4);
            assertThat(browser.find(".chosen").getText())
                    .contains("11:00 – 12:00", "Sjoerd Sleep krijgt meteen een mail");
            browser.check("reschedule-1280nl");
            browser.find(".chosen a.secondary").click();
            assertThat(entry(browser, "Sjoerd Sleep").getText()).contains("10:00 – 11:00");

            drag(browser, entry(browser, "Sjoerd Sleep"), 4);
            browser.find("button[name=move]").click();
            assertThat(browser.find(".done").getText()).startsWith("Verzet: Sjoerd Sleep, ");
            assertThat(entry(browser, "Sjoerd Sleep").getText()).contains("11:00 – 12:00");

            WebElement edge = entry(browser, "Sjoerd Sleep");
            new Actions(browser.driver()).moveToElement(edge).perform();
            drag(browser, edge.findElement(By.cssSelector(".fc-event-resizer-end")), 2);
            assertThat(browser.find(".chosen").getText()).contains("11:00 – 12:30");
            browser.find("button[name=move]").click();
            browser.find(".done");
            browser.go(appointment);
            assertThat(browser.find(".head .when").getText()).contains("11:00 – 12:30");
        }
    }

    @Test
    void in_the_month_it_is_dragged_to_another_day_at_the_same_time() {
        LocalDate day = MONDAY.plusWeeks(3).plusDays(1);
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/afspraak/nieuw?dag=" + day + "&tijd=10:00");
            enter(browser, "video", "Mila Maand");
            open(browser, "/admin/agenda?beeld=maand&dag=" + day);
            WebElement entry = entry(browser, ".fc-daygrid-event", "Mila Maand");
            WebElement next = browser.find(".fc-daygrid-day[data-date='" + day.plusDays(1) + "']");

            new Actions(browser.driver())
                    .clickAndHold(entry)
                    .moveToElement(next)
                    .moveByOffset(2, 2)
                    .release()
                    .perform();

            assertThat(browser.find(".chosen").getText())
                    .containsIgnoringCase("woensdag " + day.plusDays(1).getDayOfMonth())
                    .contains("10:00 – ");
            browser.find("button[name=move]").click();
            assertThat(browser.find(".done").getText()).startsWith("Verzet: Mila Maand, woensdag ");
            assertThat(entry(browser, ".fc-daygrid-day[data-date='" + day.plusDays(1) + "'] .fc-daygrid-event", "Mila"))
                    .isNotNull();
        }
    }

    @Test
    void a_finger_drags_it_after_a_moment_and_otherwise_scrolls() {
        LocalDate day = MONDAY.plusWeeks(3).plusDays(3);
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/afspraak/nieuw?dag=" + day + "&tijd=10:00");
            enter(browser, "video", "Vera Vinger");
            open(browser, "/admin/agenda?beeld=dag&dag=" + day);
            WebElement entry = entry(browser, "Vera Vinger");
            int slot = browser.find(".fc-timegrid-slot-lane").getSize().getHeight();
            browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", entry);

            PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
            browser.driver()
                    .perform(List.of(new Sequence(finger, 0)
                            .addAction(finger.createPointerMove(
                                    Duration.ZERO, PointerInput.Origin.fromElement(entry), 0, 0))
                            .addAction(finger.createPointerDown(0))
                            .addAction(new Pause(finger, LONG_PRESS))
                            .addAction(finger.createPointerMove(
                                    Duration.ofMillis(100), PointerInput.Origin.pointer(), 0, slot))
                            .addAction(finger.createPointerMove(
                                    Duration.ofMillis(100), PointerInput.Origin.pointer(), 0, slot))
                            .addAction(finger.createPointerUp(0))));

            assertThat(browser.find(".chosen").getText()).contains("11:00 – ", "Vera Vinger krijgt meteen een mail");
        }
    }

    @Test
    void blocked_time_is_dragged_too_and_of_a_series_this_turn_only_or_from_here_on() {
        LocalDate day = MONDAY.plusDays(4);
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/agenda?blokkeer&dag=" + day + "&tijd=10:00");
            type(browser, "block:title", "Fluitles");
            browser.find("[id='block:repeat'] option[value=WEEKLY]").click();
            type(browser, "block:lastDate", TYPED.format(day.plusWeeks(2)));
            browser.find("[id='block:go']").click();

            drag(browser, entry(browser, "Fluitles"), 4);
            assertThat(browser.find("#other").getText()).isEqualTo("Hierheen verplaatsen?");
            assertThat(browser.find("#fromTime").getAttribute("value")).isEqualTo("11:00");
            assertThat(browser.find("#untilTime").getAttribute("value")).isEqualTo("12:00");
            browser.check("blocked-dragged");
            browser.find("button[name=rest]").sendKeys(Keys.ENTER);
            assertThat(entry(browser, "Fluitles").getText()).contains("11:00 – 12:00");
            open(browser, "/admin/agenda?dag=" + day.plusWeeks(2));

            WebElement edge = entry(browser, "Fluitles");
            assertThat(edge.getText()).contains("11:00 – 12:00");
            new Actions(browser.driver()).moveToElement(edge).perform();
            drag(browser, edge.findElement(By.cssSelector(".fc-event-resizer-end")), 2);
            assertThat(browser.find("#untilTime").getAttribute("value")).isEqualTo("12:30");
            String stale = browser.driver().getCurrentUrl();
            browser.find("button[name=one]").sendKeys(Keys.ENTER);
            assertThat(entry(browser, "Fluitles").getText()).contains("11:00 – 12:30");
            browser.go(URI.create(stale));
            assertThat(browser.find(".refused").getText()).startsWith("Deze tijd is intussen veranderd");
            open(browser, "/admin/agenda?dag=" + day);
            assertThat(entry(browser, "Fluitles").getText()).contains("11:00 – 12:00");
        }
    }

    @Test
    void who_blocks_time_in_which_a_conversation_stands_is_told_so_and_led_to_it() {
        LocalDate day = MONDAY.plusDays(5);
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/afspraak/nieuw?dag=" + day.plusWeeks(1) + "&tijd=10:00");
            enter(browser, "video", "Bram Blijft");
            open(browser, "/admin/agenda?blokkeer&dag=" + day + "&tijd=09:30");
            type(browser, "block:title", "Zaagles");
            browser.find("[id='block:repeat'] option[value=WEEKLY]").click();
            type(browser, "block:lastDate", TYPED.format(day.plusWeeks(1)));
            browser.find("[id='block:go']").click();

            assertThat(browser.find(".done").getText())
                    .startsWith(
                            "De tijd is geblokkeerd. Er staat nog één gesprek in; dat blijft staan. Bekijk zaterdag ");
            browser.check("blocked-standing");
            browser.find(".done a").click();
            entry(browser, "Bram Blijft");

            drag(browser, entry(browser, "Zaagles"), 2);
            assertThat(browser.find("main .refused").getText())
                    .startsWith("Hier staat al een gesprek, op zaterdag ")
                    .contains("10:00 – 10:30");
            browser.check("blocked-dragged-standing");
            browser.find("button[name=one]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".done").getText())
                    .startsWith("De geblokkeerde tijd is gewijzigd. Er staat nog één gesprek in; dat blijft staan.");

            drag(browser, entry(browser, "Zaagles"), 2);
            assertThat(browser.all("main .refused")).isEmpty();
            browser.find("button[name=one]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".done").getText()).isEqualTo("De geblokkeerde tijd is gewijzigd.");
        }
    }

    @Test
    void without_a_mouse_he_types_the_moment_and_of_two_who_move_at_once_the_second_is_told() {
        LocalDate day = MONDAY.plusDays(3);
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/afspraak/nieuw?dag=" + day + "&tijd=09:00");
            enter(browser, "video", "Tineke Tegelijk");
            browser.find(".fc-list-event.video a").sendKeys(Keys.ENTER);
            browser.find("[href*=verzetten]").sendKeys(Keys.ENTER);
            type(browser, "minutes", "lang");
            look(browser, day, "14:15");
            assertThat(browser.find("#minutes-error").getText()).contains("geheel getal");
            assertThat(browser.find("#time").getAttribute("value")).isEqualTo("14:15");
            type(browser, "minutes", "45");
            browser.find("#minutes").sendKeys(Keys.ENTER);
            browser.find("button[name=move]");
            browser.check("reschedule-390nl");

            String first = browser.driver().getWindowHandle();
            String page = browser.driver().getCurrentUrl();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.go(URI.create(page));
            look(browser, day, "16:00");
            browser.find("button[name=move]").sendKeys(Keys.ENTER);
            browser.find(".done");
            browser.driver().switchTo().window(first);
            browser.find("button[name=move]").sendKeys(Keys.ENTER);

            assertThat(browser.find(".refused").getText()).contains("intussen veranderd", "16:00 – 16:30");
            browser.assertAccessible();
            browser.find("button[name=move]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".done").getText()).contains("14:15 – 15:00");
        }
    }

    private static void visit(Browser browser, LocalDate day, String time, String postcode, String number) {
        choose(browser, "bezoek");
        type(browser, "postcode", postcode);
        type(browser, "houseNumber", number);
        type(browser, "street", "");
        look(browser, day, time);
    }

    /** Fills in who it is and enters a conversation at the moment that stands there. */
    private static void enter(Browser browser, String type, String name) {
        type(browser, "name", name);
        type(browser, "email", "wie@example.com");
        choose(browser, type);
        browser.find("#email").sendKeys(Keys.ENTER);
        browser.find("button[name=add]").sendKeys(Keys.ENTER);
        browser.find(".done");
    }

    private static void choose(Browser browser, String type) {
        browser.find("input[name=type][value=" + type + "]").sendKeys(Keys.SPACE);
    }

    private static void look(Browser browser, LocalDate date, String time) {
        type(browser, "date", TYPED.format(date));
        type(browser, "time", time);
        browser.find("#time").sendKeys(Keys.ENTER);
    }

    private static void type(Browser browser, String field, String text) {
        WebElement input = browser.find("[id='" + field + "']");
        input.clear();
        input.sendKeys(text);
    }

    private static void open(Browser browser, String path) {
        browser.go(product.address(path));
        browser.find("h1");
    }

    /** Clicks on a moment in the week of a day. */
    private static void click(Browser browser, LocalDate day, String time) {
        browser.go(product.address("/admin/agenda?dag=" + day));
        WebElement lane = browser.find(".agenda[aria-busy=false] .fc-timegrid-slot-lane[data-time='" + time + ":00']");
        WebElement column = browser.find(".fc-timegrid-col[data-date='" + day + "']");
        int across = column.getLocation().getX()
                + column.getSize().getWidth() / 2
                - lane.getLocation().getX()
                - lane.getSize().getWidth() / 2;
        new Actions(browser.driver()).moveToElement(lane, across, -5).click().perform();
    }

    /** What stands in the agenda of a name, once it is all there. */
    private static WebElement entry(Browser browser, String name) {
        return entry(browser, ".fc-timegrid-event", name);
    }

    private static WebElement entry(Browser browser, String kind, String name) {
        browser.find(".agenda[aria-busy=false] .fc-view");
        return browser.await(page -> browser.all(kind).stream()
                .filter(entry -> entry.getText().contains(name))
                .findFirst()
                .orElse(null));
    }

    /** Drags something down, so many quarters of an hour. */
    private static void drag(Browser browser, WebElement grip, int quarters) {
        int slot = browser.find(".fc-timegrid-slot-lane").getSize().getHeight();
        new Actions(browser.driver())
                .clickAndHold(grip)
                .moveByOffset(0, slot / 2)
                .moveByOffset(0, slot * quarters / 2 - slot / 2)
                .release()
                .perform();
    }
}
