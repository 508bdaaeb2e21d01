package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class BookingFlowBrowserIT {

    private static final Path PICTURES = Path.of("target/pictures");

    @ParameterizedTest
    @CsvSource({"nl, 390, true", "en, 1280, true", "nl, 1280, false", "en, 390, false"})
    void a_leader_books_a_visit(String language, int width, boolean scripts) {
        String picture = language + "-" + width + (scripts ? "" : "-plain") + "-";
        try (Visitor visitor = new Visitor(language, width, scripts)) {
            visitor.open("/");
            accept(visitor, picture + "1");
            visitor.press("#type-bezoek", "plek");
            accept(visitor, picture + "2");
            visitor.type("postcode", "3511 zz9").press("button[value=plek]", "plek");
            accept(visitor, picture + "2-wrong");
            visitor.type("postcode", " 3511ab ").type("houseNumber", "12").press("button[value=plek]", "moment");
            accept(visitor, picture + "3");
            visitor.press("#m-next", "moment");
            visitor.press(last(visitor.all("td button")), "moment");
            visitor.press(visitor.find(".times button"), "moment");
            accept(visitor, picture + "3-held");
            visitor.press("#on", "vooraf");
            visitor.click(visitor.find("input[value=gevraagd]"));
            visitor.type("q-volgen", "Ik luister. 我听。");
            accept(visitor, picture + "4");
            visitor.press(".primary[value=vooraf]", "jij");
            visitor.type("name", "Ñandú Özdemir").press("#book", "jij");
            accept(visitor, picture + "5-wrong");
            visitor.type("email", "nandu@example.com").click(visitor.find("#akkoord"));
            accept(visitor, picture + "5");
            visitor.press("#book", "");
            assertThat(visitor.path()).startsWith("/afspraak/");
            assertThat(visitor.text()).contains("3511 AB 12, Utrecht");
            accept(visitor, picture + "6");
            assertThat(visitor.browser().manage().getCookies()).isEmpty();
        }
    }

    @Test
    void back_and_reload_lose_nothing_and_book_nothing_twice() {
        try (Visitor visitor = new Visitor("nl", Visitor.DESKTOP, true)) {
            walkTo(visitor, "jij");
            visitor.type("name", "Noor").type("email", "noor@example.com").click(visitor.find("#akkoord"));
            visitor.browser().navigate().back();
            visitor.await(() -> visitor.isAt("vooraf"));
            visitor.browser().navigate().forward();
            visitor.await(() -> visitor.isAt("jij"));
            visitor.browser().navigate().refresh();
            assertThat(visitor.find("#name").getDomProperty("value")).isEqualTo("Noor");
            visitor.click(visitor.find("#akkoord"));
            visitor.press("#book", "");
            String appointment = visitor.path();
            visitor.browser().navigate().back();
            visitor.await(() -> visitor.path().startsWith("/"));
            visitor.browser().navigate().refresh();
            visitor.await(() -> visitor.path().equals(appointment));
        }
    }

    @Test
    void a_second_tab_has_a_draft_of_its_own_and_a_closed_one_can_be_taken_up() {
        try (Visitor visitor = new Visitor("nl", Visitor.DESKTOP, true)) {
            walkTo(visitor, "vooraf");
            String first = visitor.path();
            visitor.open("/").press(".resume .primary", "vooraf");
            assertThat(visitor.path()).isEqualTo(first);
            visitor.open("/").press("#type-wandeling", "moment");
            assertThat(visitor.path()).isNotEqualTo(first);
            visitor.open(first);
            assertThat(visitor.text()).contains("Even stilstaan", "Videogesprek");
        }
    }

    @Test
    void what_is_written_is_kept_while_writing() {
        try (Visitor visitor = new Visitor("nl", Visitor.PHONE, true)) {
            walkTo(visitor, "vooraf");
            visitor.type("q-volgen", "Omdat ik luister.");
            visitor.await(() -> visitor.find("#saved").getText().equals("Bewaard."));
            visitor.browser().navigate().refresh();
            assertThat(visitor.find("#q-volgen").getDomProperty("value")).isEqualTo("Omdat ik luister.");
        }
    }

    /** The page that is loaded instead may be asked for before the words have come; the next one never. */
    @Test
    void what_is_on_its_way_when_the_page_is_left_is_sent_once_more() {
        try (Visitor visitor = new Visitor("nl", Visitor.PHONE, true)) {
            walkTo(visitor, "vooraf");
            visitor.browser()
                    .executeScript("window.fetch = () => { window.sent = true; return new Promise(() => {}); }");
            visitor.type("q-volgen", "Omdat ik luister.");
            visitor.await(() -> Boolean.TRUE.equals(visitor.browser().executeScript("return window.sent")));
            visitor.await(() -> {
                visitor.browser().navigate().refresh();
                return "Omdat ik luister.".equals(visitor.find("#q-volgen").getDomProperty("value"));
            });
        }
    }

    @Test
    void a_question_that_does_not_apply_is_hidden() {
        try (Visitor visitor = new Visitor("nl", Visitor.DESKTOP, true)) {
            walkTo(visitor, "vooraf");
            assertThat(visitor.find("#q-aantal").isDisplayed()).isTrue();
            visitor.click(visitor.find("input[value=geen]"));
            assertThat(visitor.find("#q-aantal").isDisplayed()).isFalse();
        }
    }

    @Test
    void the_calendar_is_walked_with_arrow_keys_and_keeps_the_focus() {
        try (Visitor visitor = new Visitor("nl", Visitor.DESKTOP, true)) {
            visitor.open("/").press("#type-video", "moment").press("#m-next", "moment");
            assertThat(visitor.focused()).isIn("m-next", "month");
            List<WebElement> days = visitor.all("td button");
            String second = days.get(1).getDomAttribute("id");
            assertThat(days.get(0).getDomAttribute("aria-label"))
                    .matches("\\w+dag \\d+ \\w+, (één moment|\\d+ momenten).*");
            days.get(0).sendKeys(Keys.ARROW_RIGHT);
            assertThat(visitor.focused()).isEqualTo(second);
            visitor.browser().switchTo().activeElement().sendKeys(Keys.ENTER);
            visitor.await(() ->
                    visitor.path().contains("dag=" + String.valueOf(second).substring(2)));
            visitor.await(() -> visitor.focused().equals(second));
            visitor.await(() -> String.valueOf(visitor.find("#live").getDomProperty("textContent"))
                    .contains("moment"));
        }
    }

    @Test
    void the_first_view_is_light_and_comes_from_the_own_server() {
        try (Visitor visitor = Visitor.counting("nl", Visitor.PHONE)) {
            visitor.open("/");
            visitor.await(() -> Boolean.TRUE.equals(visitor.browser()
                    .executeScript("return document.readyState === 'complete' && document.fonts.status === 'loaded'")));
            NetworkLog log = NetworkLog.of(visitor.browser());
            System.getLogger("weight").log(System.Logger.Level.INFO, log.toString());
            assertThat(log.addresses()).allMatch(address -> address.startsWith(PublicSite.address()));
            assertThat(log.requests()).isLessThanOrEqualTo(10);
            assertThat(log.bytes()).isLessThanOrEqualTo(110 * 1024);
        }
    }

    private static void walkTo(Visitor visitor, String step) {
        visitor.open("/").press("#type-video", "moment").press("#m-next", "moment");
        visitor.press(last(visitor.all("td button")), "moment");
        visitor.press(last(visitor.all(".times button")), "moment").press("#on", "vooraf");
        if (step.equals("jij")) {
            visitor.press(".primary[value=vooraf]", "jij");
        }
    }

    private static void accept(Visitor visitor, String picture) {
        visitor.screenshot(PICTURES.resolve(picture + ".png"));
        assertThat(visitor.objections()).as(picture).isEmpty();
    }

    private static WebElement last(List<WebElement> elements) {
        return elements.get(elements.size() - 1);
    }
}
