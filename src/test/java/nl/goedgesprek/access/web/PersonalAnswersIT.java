package nl.goedgesprek.access.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is told to one person stays in no store on the way to him, nor in his browser's when he has gone; and beside it, as
 * on every page, no script runs but ours.
 */
class PersonalAnswersIT {

    /** They show a mail in a frame. */
    private static final Set<String> MAILS = Set.of("/admin/mail", "/admin/instellingen/tekst/voorbeeld");

    private static final String STYLES_OF_A_MAIL = "; style-src 'self' 'unsafe-inline'";

    /** A browser shows it with a program of its own, which the rules for pages would keep out. */
    private static final String SHOWN_BY_THE_BROWSER = "/admin/vandaag.pdf";

    private static Visitor coach;
    private static Visitor visitor;

    @BeforeAll
    static void come_in() {
        ProductProcess product = ProductProcess.demo();
        visitor = new Visitor(product);
        coach = new Visitor(product);
        coach.logIn(EMAIL, PASSWORD);
    }

    @Test
    void nothing_of_the_desk_is_stored_page_list_sheet_or_what_is_kept_of_somebody() {
        List<HttpResponse<String>> answers = desk();

        assertThat(answers).allSatisfy(PersonalAnswersIT::assertNotStored);
        assertThat(answers)
                .extracting(PersonalAnswersIT::kind)
                .contains(
                        "200 text/html",
                        "200 text/csv",
                        "200 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "200 application/json",
                        "200 application/pdf");
    }

    @Test
    void on_nothing_of_the_desk_does_a_script_run_that_is_not_ours() {
        assertThat(desk()).allSatisfy(PersonalAnswersIT::assertStrict);
    }

    @Test
    void nothing_that_a_code_opens_is_stored() {
        List<HttpResponse<String>> answers = behindCodes();

        assertThat(answers).allSatisfy(PersonalAnswersIT::assertNotStored);
        assertThat(answers)
                .extracting(PersonalAnswersIT::kind)
                .contains("200 text/html", "200 application/json", "200 text/calendar");
    }

    @Test
    void on_no_page_for_visitors_does_a_script_run_that_is_not_ours() throws IOException {
        assertThat(behindCodes()).allSatisfy(PersonalAnswersIT::assertStrict);
        try (Stream<Path> files = Files.list(Path.of("src/main/webapp"))) {
            Stream<String> pages = files.map(file -> "/" + file.getFileName())
                    .filter(file -> file.endsWith(".xhtml"))
                    .map(file -> file.replace(".xhtml", ""));
            assertThat(Stream.concat(pages, Stream.of("/", "/?gesprek=video", "/?stap=moment", "/nergens"))
                            .map(visitor::get))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(PersonalAnswersIT::assertStrict);
        }
    }

    /** Styles, for a mail brings its own; and nothing runs in the frame around it. */
    @Test
    void only_where_a_mail_is_shown_may_styles_stand_in_the_page() {
        String mail = first("(/admin/mail\\?id=\\d+)", coach.get("/admin/uitgaand"));
        String wording = first("(/admin/instellingen/tekst\\?[^\"]+)", coach.get("/admin/instellingen/teksten"));
        String preview = first("<iframe[^>]* src=\"([^\"]+)\"", coach.get(wording.replace("&amp;", "&")));

        for (String address : List.of(mail, preview.replace("&amp;", "&"))) {
            HttpResponse<String> page = coach.get(address);
            assertStrict(page);
            assertThat(policy(page)).endsWith(STYLES_OF_A_MAIL);
            assertThat(page.body()).doesNotContainPattern("<iframe (?!sandbox=\"\")");
        }
    }

    /** A calendar program asks every quarter of an hour; what it has may stay there, and nowhere between. */
    @Test
    void the_agenda_in_a_calendar_is_kept_by_who_follows_it_and_asked_after_each_time() {
        if (coach.get("/admin/instellingen").body().contains("making:make")) {
            coach.submit("/admin/instellingen", "making", "make", Map.of());
        }
        String address = first("(https?://[^\"< ]+/agenda/[^\"< ]+\\.ics)", coach.get("/admin/instellingen"));

        HttpResponse<String> agenda = visitor.get(URI.create(address).getPath());

        assertThat(kind(agenda)).isEqualTo("200 text/calendar");
        assertThat(agenda.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(agenda.headers().firstValue("ETag")).isPresent();
    }

    private static List<HttpResponse<String>> desk() {
        String person = first("/admin/persoon\\?id=(\\d+)", coach.get("/admin/organisaties?lijst=mensen"));
        return Stream.concat(DeskWalk.addresses().stream(), DeskWalk.pages().stream())
                .map(address -> coach.get(address + "?id=" + person))
                .toList();
    }

    private static List<HttpResponse<String>> behindCodes() {
        String code = book();
        String booking = "/api/v1/bookings/" + code;
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (String path : List.of("", "/verzetten", "/afzeggen", "/vooraf", "/gegevens", "/wissen")) {
            answers.add(visitor.get("/afspraak/" + code + path));
        }
        answers.add(visitor.get(booking));
        answers.add(visitor.get(booking + "/invite.ics"));
        answers.add(visitor.get(booking + "x"));
        answers.add(visitor.ask("POST", booking + "/cancel"));
        for (String path : List.of("/traject/" + code, "/voortgang/" + code, "/agenda/" + code + ".ics")) {
            answers.add(visitor.get(path));
        }
        answers.add(visitor.get("/agenda/" + code));
        return answers;
    }

    /** Scripts are ours or bear the page's own mark, and nobody else's page shows it. */
    private static void assertStrict(HttpResponse<String> answer) {
        String path = answer.uri().getPath();
        String policy = policy(answer);
        assertThat(policy).as(path).containsPattern("frame-ancestors '(self|none)'(;|$)");
        if (!path.equals(SHOWN_BY_THE_BROWSER)) {
            assertThat(MAILS.contains(path) ? policy.replace(STYLES_OF_A_MAIL, "") : policy)
                    .as(path)
                    .startsWith("default-src 'none'; ")
                    .doesNotContain("unsafe", "*", "http");
        }
        if (kind(answer).endsWith(" text/html")) {
            assertThat(policy).as(path).containsPattern("; script-src 'self'( 'nonce-[\\w-]{20,}')?; ");
        }
    }

    private static String policy(HttpResponse<String> answer) {
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies).as(answer.uri().getPath()).hasSize(1);
        return policies.get(0);
    }

    private static void assertNotStored(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isLessThan(500);
        assertThat(answer.headers().allValues("Cache-Control"))
                .as(answer.uri().getPath())
                .singleElement()
                .asString()
                .contains("no-store");
    }

    private static String kind(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return answer.statusCode() + " " + type.replaceFirst(";.*", "");
    }

    private static String book() {
        LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(4);
        String slots = "/api/v1/meeting-types/video/slots?from=" + from + "&to=" + from.plusDays(20);
        HttpResponse<String> booked = visitor.sendJson(
                "/api/v1/bookings",
                "{\"meetingType\": \"video\", \"start\": \"" + first("\"start\":\"([^\"]+)\"", visitor.get(slots))
                        + "\", \"privacyAccepted\": true,"
                        + " \"contact\": {\"name\": \"Klaas\", \"email\": \"klaas@example.com\"}}");
        return first("\"code\":\"([^\"]+)\"", booked);
    }

    private static String first(String pattern, HttpResponse<String> answer) {
        Matcher found = Pattern.compile(pattern).matcher(answer.body());
        assertThat(found.find()).as(pattern + " in " + answer.body()).isTrue();
        return found.group(1);
    }
}
