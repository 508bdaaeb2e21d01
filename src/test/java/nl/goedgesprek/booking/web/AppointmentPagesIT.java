package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looking back at an appointment, request by request, as a browser without scripts does. */
class AppointmentPagesIT {

    private static ManagedSite site;
    private static Pages pages;

    @BeforeAll
    static void start() throws Exception {
        site = ManagedSite.start();
        pages = site.pages();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void each_stage_says_how_it_is() {
        assertThat(body(Stage.CONFIRMED)).contains("Het staat.", "/verzetten", "/afzeggen", "Op jouw klok is het dan");
        assertThat(body(Stage.REQUESTED)).contains("Je aanvraag is binnen.");
        assertThat(body(Stage.PROPOSED)).contains("Past dit moment je ook?", "Zwolle", "Dit moment komt uit");
        assertThat(body(Stage.SUGGESTED)).contains("Je voorstel is binnen.", "19:30", "08:15");
        assertThat(body(Stage.CANCELLED)).contains("Deze afspraak is afgezegd.").doesNotContain("/verzetten");
        assertThat(body(Stage.DECLINED)).contains("Dit gaat helaas niet lukken.", "Zwolle");
        assertThat(body(Stage.LAPSED)).contains("Dit moment is voorbij.").doesNotContain("/vooraf");
        assertThat(body(Stage.PAST))
                .contains("Hoe gaan we verder?", "wis ik op")
                .doesNotContain("/afzeggen");
    }

    @Test
    void a_code_of_nothing_is_a_friendly_404_on_each_page() {
        for (String page : List.of("", "/verzetten", "/afzeggen", "/vooraf", "/elders")) {
            HttpResponse<String> answer = pages.get("/afspraak/abcdefghijklmnopqrstuvwxyz0" + page);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Deze pagina is er niet");
        }
    }

    @Test
    void moving_states_both_moments_and_then_moves() {
        String path = site.path(Stage.CONFIRMED);
        String now = start(pages.get(path));
        HttpResponse<String> picker = pages.get(path + "/verzetten");
        String wanted = Pages.starts(picker).get(0);

        HttpResponse<String> chosen = pages.get(path + "/verzetten?start=" + wanted);
        assertThat(chosen.body()).contains("Straks", "name=\"start\" value=\"" + wanted + "\"");
        assertThat(start(pages.get(path))).isEqualTo(now);

        HttpResponse<String> moved = pages.postTo(path + "/verzetten", "start", wanted);
        assertThat(moved.uri().getPath()).isEqualTo(path);
        assertThat(start(moved)).isNotEqualTo(now);
    }

    @Test
    void a_moment_that_went_meanwhile_is_said_and_nothing_moves() {
        String path = site.path(Stage.REQUESTED);
        String now = start(pages.get(path));
        String wanted = Pages.starts(pages.get(path + "/verzetten")).get(3);
        String key = pages.begin("video");
        pages.hold(key, wanted);

        HttpResponse<String> refused = pages.postTo(path + "/verzetten", "start", wanted);

        assertThat(refused.body())
                .contains("net door iemand anders gekozen", "Je afspraak staat nog zoals ze stond.")
                .doesNotContain("value=\"" + wanted + "\"");
        assertThat(start(pages.get(path))).isEqualTo(now);
        assertThat(pages.postTo(path + "/verzetten", "start", "x").body()).contains("net door iemand anders gekozen");
    }

    @Test
    void what_was_changed_while_the_visitor_chose_is_shown_to_him_and_not_overwritten() {
        String path = site.path(Stage.REQUESTED);
        List<String> free =
                Pages.starts(pages.get(path + "/verzetten")).stream().distinct().toList();
        String wanted = free.get(free.size() - 1);
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(pages.get(path + "/verzetten?start=" + wanted).body());
        assertThat(version.find()).isTrue();
        String meanwhile = start(pages.postTo(path + "/verzetten", "start", free.get(0)));

        HttpResponse<String> behind = pages.postTo(path + "/verzetten", "start", wanted, "version", version.group(1));

        assertThat(behind.body()).contains("Er is intussen iets veranderd", "name=\"start\" value=\"" + wanted + "\"");
        assertThat(start(pages.get(path))).isEqualTo(meanwhile);
    }

    @Test
    void who_moves_too_often_is_told_so_with_the_phone_number_and_keeps_what_he_chose() {
        String path = site.path(Stage.REQUESTED);
        List<String> free =
                Pages.starts(pages.get(path + "/verzetten")).stream().distinct().toList();
        for (int i = 0; i < 10; i++) {
            pages.postTo(path + "/verzetten", "start", free.get(i % 2));
        }
        String now = start(pages.get(path));

        HttpResponse<String> refused = pages.postTo(path + "/verzetten", "start", free.get(0));

        assertThat(refused.uri().getPath()).isEqualTo(path + "/verzetten");
        assertThat(refused.body())
                .contains(
                        "al zo vaak verzet",
                        "href=\"tel:" + ManagedSite.PHONE + "\"",
                        "name=\"start\" value=\"" + free.get(0) + "\"");
        assertThat(start(pages.get(path))).isEqualTo(now);
    }

    @Test
    void cancelling_asks_once_and_a_reason_that_is_too_long_is_not_lost() {
        String path = site.path(Stage.CONFIRMED);
        String reason = "Ik wil <dit> & dat. ".repeat(60);

        HttpResponse<String> wrong = pages.postTo(path + "/afzeggen", "reason", reason);
        assertThat(wrong.body()).contains("maximaal 1.000 tekens", "Ik wil &lt;dit&gt; &amp; dat. Ik wil");
        assertThat(pages.get(path).body()).contains("Het staat.");

        HttpResponse<String> cancelled = pages.postTo(path + "/afzeggen", "reason", "Het komt niet uit.");
        assertThat(cancelled.uri().getPath()).isEqualTo(path);
        assertThat(cancelled.body()).contains("Deze afspraak is afgezegd.").doesNotContain("Het komt niet uit");
        assertThat(pages.postTo(path + "/afzeggen").body()).isEqualTo(cancelled.body());
        assertThat(pages.get(path + "/afzeggen").uri().getPath()).isEqualTo(path);
    }

    @Test
    void after_the_deadline_there_is_a_phone_number_and_no_form() {
        String path = site.latePath();

        String page = pages.get(path).body();
        assertThat(page).contains("href=\"tel:" + ManagedSite.PHONE + "\"", "Bel +31 30 234 5678");
        assertThat(page).doesNotContain("/verzetten", "/afzeggen", "value=\"assistent\"");
        for (String deed : List.of("/verzetten", "/afzeggen")) {
            assertThat(pages.get(path + deed).uri().getPath()).isEqualTo(path);
        }
        String wanted = "2027-01-04T10:00:00Z";
        assertThat(pages.postTo(path + "/verzetten", "start", wanted).body()).contains("Dat kon niet meer", "tel:");
        assertThat(pages.postTo(path + "/afzeggen", "reason", "x").body()).contains("Dat kon niet meer", "tel:");
        assertThat(pages.get(path).body()).contains("Het staat.");
    }

    @Test
    void an_assistant_sees_name_and_place_and_can_move() {
        String path = site.path(Stage.PROPOSED);
        pages.postTo(path + "/vooraf", "do", "klaar", "q-volgen", "Mijn geheim");
        HttpResponse<String> given = pages.postTo(path, "do", "assistent");
        Matcher link = Pattern.compile("id=\"link\"[^>]*value=\"[^\"]*(/afspraak/[^\"]+)\"")
                .matcher(given.body());
        assertThat(link.find()).isTrue();
        String assistants = link.group(1);
        assertThat(pages.get(path).body()).doesNotContain(assistants);

        String page = pages.get(assistants).body();
        assertThat(page).contains("Je regelt het moment voor Noor PROPOSED", "Dit moment komt uit", "/verzetten");
        assertThat(page)
                .doesNotContain(
                        "Zwolle",
                        "Mijn geheim",
                        "noor@example.com",
                        "/afzeggen",
                        "/vooraf",
                        "assistent\"",
                        "Op jouw klok");
        assertThat(pages.get(assistants.replace("/afspraak/", "/api/v1/bookings/"))
                        .body())
                .contains("\"movable\":true", "\"cancellable\":false")
                .doesNotContain("Noor", "Mijn geheim");
        assertThat(pages.get(assistants + "/afzeggen").statusCode()).isEqualTo(404);
        assertThat(pages.get(assistants + "/vooraf").statusCode()).isEqualTo(404);
        assertThat(pages.postTo(assistants + "/afzeggen").statusCode()).isEqualTo(404);
        String wanted = Pages.starts(pages.get(assistants + "/verzetten")).get(0);
        assertThat(pages.postTo(assistants + "/verzetten", "start", wanted).body())
                .contains("Het staat.");
        assertThat(pages.postTo(assistants, "do", "assistent").body()).contains("Dat kon niet meer");
    }

    @Test
    void a_proposal_is_agreed_to_by_a_button_and_only_as_it_was_shown() {
        String path = site.path(Stage.PROPOSED);
        Matcher shown = Pattern.compile("name=\"start\" value=\"([^\"]+)\"")
                .matcher(pages.get(path).body());
        assertThat(shown.find()).isTrue();

        assertThat(pages.postTo(path, "do", "akkoord", "start", "2027-01-04T10:00:00Z")
                        .body())
                .contains("Dat kon niet meer", "Past dit moment je ook?");
        assertThat(pages.postTo(path, "do", "akkoord", "start", shown.group(1)).body())
                .contains("Het staat.");
    }

    @Test
    void answers_are_kept_also_when_one_is_wrong() {
        String path = site.path(Stage.SUGGESTED);
        String tooLong = "Woord ".repeat(700);

        HttpResponse<String> wrong =
                pages.postTo(path + "/vooraf", "do", "klaar", "q-volgen", tooLong, "q-kar", "3", "q-pad", "geen");
        assertThat(wrong.uri().getPath()).isEqualTo(path + "/vooraf");
        assertThat(wrong.body()).contains("Dit is te lang", "Woord Woord", "value=\"3\" checked");

        HttpResponse<String> right = pages.postTo(path + "/vooraf", "do", "klaar", "q-volgen", "Ik luister.");
        assertThat(right.uri().getPath()).isEqualTo(path);
        assertThat(right.body()).contains("Bewaard.", "Naar je antwoorden");
        assertThat(pages.get(path + "/vooraf").body()).contains("Ik luister.");
        assertThat(pages.postTo(path + "/vooraf", "do", "bewaar", "q-volgen", "Nog meer.")
                        .statusCode())
                .isEqualTo(204);
        assertThat(pages.get(path + "/vooraf").body()).contains("Nog meer.");
    }

    @Test
    void afterwards_he_says_how_to_go_on_and_may_say_otherwise() {
        String path = site.path(Stage.PAST);

        assertThat(pages.postTo(path, "do", "vervolg", "antwoord", "NO").body())
                .containsPattern("Op \\w+dag \\d+ \\w+ 20\\d\\d wis ik alles wat ik van je bewaar");
        assertThat(pages.postTo(path, "do", "vervolg", "antwoord", "CONTINUE").body())
                .contains("Je wilt verder praten.");
        assertThat(pages.postTo(path, "do", "vervolg", "antwoord", "iets").body())
                .contains("Je wilt verder praten.");
        assertThat(pages.get(path + "/vooraf").uri().getPath()).isEqualTo(path);
        for (int more = 0; more < 8; more++) {
            pages.postTo(path, "do", "vervolg", "antwoord", more % 2 == 0 ? "LATER" : "CONTINUE");
        }
        assertThat(pages.postTo(path, "do", "vervolg", "antwoord", "NO").body())
                .as("so often in one day is enough")
                .contains("al vaak iets anders gezegd", "Je wilt verder praten.");
    }

    @Test
    void who_finds_nothing_that_suits_proposes_moments_and_loses_nothing() {
        String key = pages.begin("video");

        HttpResponse<String> wrong = pages.post(
                "d", key, "stap", "moment", "do", "voorstel", "date1", "31-02-2027", "time1", "9.30", "time2", "8:15");
        assertThat(wrong.uri().getQuery()).contains("stap=moment", "fout=1");
        assertThat(wrong.body())
                .contains("Deze datum bestaat niet.", "value=\"31-02-2027\"", "value=\"09:30\"", "value=\"08:15\"")
                .contains("id=\"date1-error\"", "id=\"date2-error\"", "<details class=\"own\" open=\"open\"");
        assertThat(pages.get("/?stap=jij&d=" + key).uri().getQuery()).contains("stap=moment");

        pages.post("d", key, "stap", "moment", "do", "voorstel", "date1", "1-3-2027", "time1", "19.30");
        assertThat(pages.get("/?stap=jij&d=" + key).body()).contains("Je stelt zelf voor", "Stel voor");
        assertThat(pages.book(key).body()).contains("Je voorstel is binnen.", "maandag 1 maart 2027, 19:30");
    }

    @Test
    void no_page_carries_an_inline_script_or_a_style() {
        String path = site.path(Stage.CONFIRMED);
        for (String page : List.of("", "/verzetten", "/afzeggen", "/vooraf")) {
            HttpResponse<String> answer = pages.get(path + page);
            assertThat(answer.body())
                    .doesNotContain("<style", " style=", " onclick=", "primefaces", "jakarta.faces.ViewState")
                    .doesNotContainPattern("<script(?! src=)");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    private static String body(Stage stage) {
        return pages.get(site.path(stage)).body();
    }

    /** When the appointment begins, as its page says. */
    private static String start(HttpResponse<String> page) {
        Matcher time = Pattern.compile("<time datetime=\"([^\"]+)\"").matcher(page.body());
        assertThat(time.find()).isTrue();
        return time.group(1);
    }
}
