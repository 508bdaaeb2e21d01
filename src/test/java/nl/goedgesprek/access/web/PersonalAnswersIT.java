package nl.goedgesprek.access.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told to one person stays in no store on the way to him, nor in his browser's when he has gone. */
class PersonalAnswersIT {

    private static Visitor coach;
    private static Visitor visitor;

    @BeforeAll
    static void come_in() {
        ProductProcess product = ProductProcess.demo();
        visitor = new Visitor(product);
        coach = new Visitor(product);
        coach.submit("/admin/login", "login", "enter", Map.of("email", EMAIL, "password", PASSWORD));
    }

    @Test
    void nothing_of_the_desk_is_stored_page_list_sheet_or_what_is_kept_of_somebody() {
        String person = first("/admin/persoon\\?id=(\\d+)", coach.get("/admin/organisaties?lijst=mensen"));
        Set<String> kinds = new TreeSet<>();
        Stream.concat(DeskWalk.addresses().stream(), DeskWalk.pages().stream())
                .map(address -> coach.get(address + "?id=" + person))
                .forEach(answer -> {
                    assertNotStored(answer);
                    kinds.add(kind(answer));
                });
        assertThat(kinds)
                .contains(
                        "200 text/html",
                        "200 text/csv",
                        "200 application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "200 application/json",
                        "200 application/pdf");
    }

    @Test
    void nothing_that_a_code_opens_is_stored() {
        String code = book();
        for (String path : List.of("", "/verzetten", "/afzeggen", "/vooraf", "/gegevens", "/wissen")) {
            assertNotStored(visitor.get("/afspraak/" + code + path));
        }
        String booking = "/api/v1/bookings/" + code;
        assertThat(kind(visitor.get(booking))).isEqualTo("200 application/json");
        assertThat(kind(visitor.get(booking + "/invite.ics"))).isEqualTo("200 text/calendar");
        for (HttpResponse<String> answer : List.of(
                visitor.get(booking),
                visitor.get(booking + "/invite.ics"),
                visitor.get("/api/v1/bookings/" + code + "x"),
                visitor.ask("POST", booking + "/cancel"),
                visitor.get("/traject/" + code),
                visitor.get("/voortgang/" + code),
                visitor.get("/agenda/" + code + ".ics"),
                visitor.get("/agenda/" + code))) {
            assertNotStored(answer);
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
