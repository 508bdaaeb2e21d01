package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking back at an appointment in a real browser, on a phone and at a desk, with scripts and without. */
class AppointmentBrowserIT {

    private static final Path PICTURES = Path.of("target/pictures");

    private static ManagedSite site;

    @BeforeAll
    static void start() throws Exception {
        site = ManagedSite.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"nl, 1280, true", "en, 390, true", "nl, 390, false", "en, 1280, false"})
    void a_visitor_changes_his_mind(String language, int width, boolean scripts) {
        String picture = "manage-" + language + '-' + width + (scripts ? "" : "-plain") + '-';
        String path = site.path(Stage.CONFIRMED);
        try (Visitor visitor = new Visitor(site.address(), language, width, scripts)) {
            visitor.open(path);
            accept(visitor, picture + "confirmed");
            visitor.press("#move", "verzetten");
            visitor.press("#m-previous", "verzetten");
            visitor.press(".times button", "verzetten");
            accept(visitor, picture + "move");
            assertThat(visitor.find("#chosen").getText()).contains(":");
            visitor.press("#on", "");
            assertThat(visitor.path()).isEqualTo(path);
            visitor.press("#beforehand ~ p a", "antwoorden");
            visitor.type("q-volgen", "Ik luister. 我听。");
            visitor.click(visitor.find("input[value=gevraagd]"));
            accept(visitor, picture + "answers");
            visitor.press("#on", "");
            accept(visitor, picture + "saved");
            visitor.press("button[value=assistent]", "");
            accept(visitor, picture + "given");
            String link = String.valueOf(visitor.find("#link").getDomProperty("value"));
            assertThat(visitor.find("#copy").isDisplayed()).isEqualTo(scripts);
            visitor.open(link.substring(link.indexOf("/afspraak/")));
            accept(visitor, picture + "assistant");
            visitor.open(path).press("#cancel", "");
            visitor.type("reason", "Het komt toch niet uit.");
            accept(visitor, picture + "cancel");
            visitor.press("#yes", "");
            assertThat(visitor.path()).isEqualTo(path);
            accept(visitor, picture + "cancelled");
            visitor.browser().navigate().back();
            visitor.await(() -> visitor.path().equals(path) || visitor.path().endsWith("/afzeggen"));
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, 1280, true", "nl, 390, true", "en, 390, true"})
    void every_stage_is_clear_to_see(String language, int width, boolean scripts) {
        try (Visitor visitor = new Visitor(site.address(), language, width, scripts)) {
            for (Stage stage : Stage.values()) {
                if (stage != Stage.CONFIRMED) {
                    visitor.open(site.path(stage));
                    accept(visitor, "stage-" + language + '-' + width + '-' + stage);
                }
            }
            visitor.open(site.latePath());
            accept(visitor, "stage-" + language + '-' + width + "-late");
            visitor.open("/afspraak/nergens");
            accept(visitor, "stage-" + language + '-' + width + "-unknown");
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, 390, true", "nl, 1280, false"})
    void who_finds_nothing_that_suits_proposes_moments(String language, int width, boolean scripts) {
        String picture = "own-" + language + '-' + width + (scripts ? "-" : "-plain-");
        try (Visitor visitor = new Visitor(site.address(), language, width, scripts)) {
            visitor.open("/").press("#type-video", "moment");
            visitor.click(visitor.find("details.own summary"));
            fill(visitor, "time1", "09:30");
            visitor.press("#suggest", "moment");
            accept(visitor, picture + "wrong");
            assertThat(visitor.find("#date1-error").getText()).isEqualTo("Dit hebben we nodig.");
            assertThat(visitor.find("#time1").getDomProperty("value")).isEqualTo("09:30");
            fill(visitor, "date1", inTwoWeeks());
            visitor.press("#suggest", "vooraf").press("button.later", "jij");
            accept(visitor, picture + "you");
            assertThat(visitor.text()).doesNotContain("niet langer voor je vast");
            visitor.type("name", "Noor").type("email", "noor@example.com").click(visitor.find("#akkoord"));
            visitor.press("#book", "");
            assertThat(visitor.text()).contains("Je voorstel is binnen.", "09:30");
            accept(visitor, picture + "done");
        }
    }

    @Test
    void a_visitor_elsewhere_is_told_his_own_time() {
        try (Visitor visitor = new Visitor(site.address(), "nl", Visitor.DESKTOP, true)) {
            visitor.browser()
                    .executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "America/New_York"));
            visitor.open("/").press("#type-video", "moment").press("#m-next", "moment");
            visitor.press(".times button", "moment").press("#on", "vooraf").press(".primary[value=vooraf]", "jij");
            visitor.type("name", "Noor").type("email", "noor@example.com").click(visitor.find("#akkoord"));
            visitor.press("#book", "");
            assertThat(visitor.text()).contains("Op jouw klok is het dan", ", 03:00");
        }
    }

    /** Not key by key: every country's browser wants dates and times typed in another way. */
    private static void fill(Visitor visitor, String field, String value) {
        visitor.browser().executeScript("document.getElementById(arguments[0]).value = arguments[1]", field, value);
    }

    private static String inTwoWeeks() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(14).toString();
    }

    private static void accept(Visitor visitor, String picture) {
        visitor.screenshot(PICTURES.resolve(picture + ".png"));
        assertThat(visitor.objections()).as(picture).isEmpty();
    }
}
