package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingPagesIT {

    private final Pages pages = new Pages();

    @Test
    void the_first_page_starts_no_session_and_is_not_kept() {
        HttpResponse<String> page = pages.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void no_page_carries_an_inline_script_a_style_or_primefaces() {
        String key = pages.begin("video");
        pages.hold(key, pages.lastFreeDay(key).get(0));

        assertThat(List.of("/", "/?stap=moment&d=" + key, "/?stap=vooraf&d=" + key, "/?stap=jij&d=" + key, "/privacy"))
                .extracting(path -> pages.get(path).body())
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("<style", " style=", " onclick=", "primefaces", "jakarta.faces.ViewState")
                        .doesNotContainPattern("<script(?! src=)"));
    }

    @Test
    void a_browser_that_asks_for_no_language_gets_dutch_and_a_chosen_one_is_kept() {
        assertThat(pages.get("/").body()).contains("<html lang=\"nl\"");

        HttpResponse<String> english = pages.get("/?lang=en");

        assertThat(english.body()).contains("<html lang=\"en\"").contains("Which conversation suits you?");
        assertThat(english.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("lang=en", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_step_that_cannot_be_taken_yet_leads_to_the_first_that_can() {
        String key = pages.begin("bezoek");

        assertThat(pages.get("/?stap=jij&d=" + key).uri().getQuery()).contains("stap=plek");
        assertThat(pages.get("/?stap=jij").uri().getQuery()).isNull();
    }

    @Test
    void a_wrong_postcode_is_said_at_its_field_and_nothing_typed_is_lost() {
        String key = pages.begin("bezoek");

        String page = pages.post("d", key, "stap", "plek", "do", "plek", "postcode", "12 ab", "street", "Żółta 李")
                .body();

        assertThat(page)
                .contains("value=\"12 ab\"", "value=\"Żółta 李\"", "id=\"postcode-error\"", "id=\"houseNumber-error\"");
    }

    @Test
    void who_lives_too_far_away_is_offered_a_video_call() {
        String key = pages.begin("bezoek");

        HttpResponse<String> page =
                pages.post("d", key, "stap", "plek", "do", "plek", "postcode", "9741ab", "houseNumber", "3");

        assertThat(page.body()).contains("Groningen is me helaas te ver.", "name=\"gesprek\" value=\"video\"");
        assertThat(pages.get("/?stap=moment&d=" + key).uri().getQuery()).contains("stap=plek");
    }

    @Test
    void a_moment_that_somebody_else_holds_is_not_given_and_the_list_is_fresh() {
        String first = pages.begin("video");
        String second = pages.begin("video");
        String moment = pages.lastFreeDay(first).get(0);
        pages.hold(first, moment);

        HttpResponse<String> refused = pages.hold(second, moment);

        assertThat(refused.body())
                .contains("Dat moment is net door iemand anders gekozen")
                .doesNotContain("value=\"" + moment + "\"");
    }

    @Test
    void another_conversation_lets_go_of_the_moment() {
        String first = pages.begin("video");
        String second = pages.begin("video");
        String moment = pages.lastFreeDay(first).get(0);
        pages.hold(first, moment);

        pages.post("d", first, "do", "kies", "gesprek", "bezoek");

        assertThat(pages.hold(second, moment).body()).contains("aria-pressed=\"true\"");
    }

    @Test
    void a_moment_pressed_in_a_tab_that_is_behind_leads_to_what_is_still_open() {
        String key = pages.begin("video");
        String moment = pages.lastFreeDay(key).get(0);
        pages.post("d", key, "do", "kies", "gesprek", "bezoek");

        HttpResponse<String> answer = pages.hold(key, moment);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getQuery()).contains("stap=plek");
    }

    @Test
    void a_tab_that_shows_another_moment_than_the_draft_asks_again_before_it_books() {
        String key = pages.begin("video");
        List<String> moments = pages.lastFreeDay(key);
        pages.hold(key, moments.get(0));
        String shown = moments.get(0);
        pages.hold(key, moments.get(1));

        HttpResponse<String> asked = pages.post(
                "d",
                key,
                "stap",
                "jij",
                "do",
                "boek",
                "start",
                shown,
                "gesprek",
                "video",
                "name",
                "Noor",
                "email",
                "noor@example.com",
                "akkoord",
                "1");

        assertThat(asked.uri().getQuery()).contains("stap=jij", "anders=1");
        assertThat(asked.body()).contains("In een ander tabblad", "noor@example.com", moments.get(1));
        assertThat(pages.book(key).uri().getPath()).startsWith("/afspraak/");
    }

    @Test
    void booking_many_times_at_once_books_once() {
        String key = pages.begin("video");
        pages.hold(key, pages.lastFreeDay(key).get(0));

        List<String> ends =
                IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> new Pages().book(key)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(answer -> answer.statusCode() + " " + answer.uri().getPath())
                        .distinct()
                        .toList();

        assertThat(ends).hasSize(1).first().asString().startsWith("200 /afspraak/");
        assertThat(pages.get("/?d=" + key).uri().getPath())
                .isEqualTo(ends.get(0).substring(4));
    }

    @Test
    void a_hidden_question_may_be_answered_without_harm() {
        String key = pages.begin("video");
        pages.hold(key, pages.lastFreeDay(key).get(0));
        String version = pages.version(key);

        pages.post(
                "d", key, "stap", "vooraf", "do", "vooraf", "versie", version, "q-pad", "geen", "q-aantal", "twaalf");

        assertThat(pages.book(key).uri().getPath()).startsWith("/afspraak/");
    }

    @Test
    void an_answer_that_is_not_offered_is_said_at_its_question() {
        String key = pages.begin("video");
        pages.hold(key, pages.lastFreeDay(key).get(0));
        String version = pages.version(key);

        String page = pages.post(
                        "d", key, "stap", "vooraf", "do", "vooraf", "versie", version, "q-kar", "11", "q-volgen", "x")
                .body();

        assertThat(page).contains("Kies een van de mogelijkheden.").containsPattern("<textarea[^>]*>\\s*x</textarea>");
    }

    @Test
    void a_draft_saved_from_two_tabs_at_once_never_fails() {
        String key = pages.begin("video");
        pages.hold(key, pages.lastFreeDay(key).get(0));
        String version = pages.version(key);

        assertThat(IntStream.range(0, 24)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> new Pages()
                                .post("d", key, "stap", "vooraf", "do", "bewaar", "versie", version, "q-volgen", "" + i)
                                .statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join))
                .containsOnly(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?maand=abc",
                "/?d=zzz",
                "/?d=zzz&stap=jij",
                "/?d=%00",
                "/?d=%C3%28&stap=%FF",
                "/?=&&=x&d",
                "/?lang=%22%3E%3Cscript%3E",
                "/?stap=moment&maand=%2B999999999-12&d=KEY",
                "/?stap=moment&maand=0000-00&d=KEY",
                "/?stap=moment&dag=2027-02-30&d=KEY",
                "/?stap=moment&dag=-999999999-01-01&d=KEY",
                "/?stap=moment&dag=%2B999999999-12-31&maand=2026-12&d=KEY",
                "/?stap=vooraf&versie=999999999999999999&d=KEY",
                "/?stap=plek&d=KEY&d=other",
                "/?stap=nergens&d=KEY",
                "/book.xhtml?d=KEY",
                "/afspraak",
                "/afspraak/",
                "/afspraak/%00",
                "/afspraak/..%2f..",
                "/appointment.xhtml",
                "/appointment",
                "/privacy?x=1",
                "/WEB-INF/web.xml",
                "/WEB-INF/booking/you.xhtml",
                "/resources/",
            })
    void a_wrong_address_is_never_the_servers_fault(String address) {
        String key = pages.begin("video");

        assertThat(pages.get(address.replace("KEY", key)).statusCode()).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?d=%00", "/privacy?x=%00", "/?stap=plek&d=%00"})
    void what_cannot_be_read_is_refused_by_a_page(String address) {
        HttpResponse<String> answer = pages.get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z", "x", ""})
    void a_moment_that_does_not_exist_is_refused(String start) {
        String key = pages.begin("video");

        assertThat(pages.hold(key, start).uri().getQuery()).contains("weg=1");
    }

    @Test
    void nothing_stands_in_a_page_that_a_visitor_typed_as_code() {
        String key = pages.begin("bezoek");

        String page = pages.post("d", key, "stap", "plek", "do", "plek", "postcode", "\"><script>alert(1)</script>")
                .body();

        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void a_program_that_fills_in_every_field_books_nothing_and_a_person_who_presses_again_does() {
        String key = pages.begin("video");
        pages.hold(key, pages.lastFreeDay(key).get(0));
        String form = pages.get("/?stap=jij&d=" + key).body();

        HttpResponse<String> trapped = pages.post(
                "d",
                key,
                "stap",
                "jij",
                "do",
                "boek",
                "name",
                "Noor",
                "email",
                "noor@example.com",
                "akkoord",
                "1",
                "onderwerp",
                "Cheap!");

        assertThat(form)
                .containsPattern("class=\"unneeded\" aria-hidden=\"true\".*name=\"onderwerp\"[^>]* tabindex=\"-1\"");
        assertThat(trapped.uri().getPath()).isEqualTo("/");
        assertThat(trapped.body()).contains("value=\"noor@example.com\"").doesNotContain("onderwerp");
        assertThat(pages.book(key).uri().getPath()).startsWith("/afspraak/");
    }
}
