package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.StoppedDatabase;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever sends more than he is asked for gets what everybody gets. */
class MassAssignmentIT {

    /** What columns, entities and other systems call what a visitor has no say in. */
    private static final List<String> MORE = List.of(
            "id",
            "status",
            "state",
            "code",
            "coach",
            "coachId",
            "coach_id",
            "personId",
            "person_id",
            "person.id",
            "appointment.status",
            "organisationId",
            "approved",
            "confirmed",
            "needsApproval",
            "calendarUid",
            "createdAt",
            "created_at_ms",
            "admin",
            "account",
            "owner",
            "manageCode",
            "retention",
            "form:status",
            "contactRole");

    private static final String[] SENT =
            MORE.stream().flatMap(name -> Stream.of(name, "1")).toArray(String[]::new);

    /** What differs between two people who do the same. */
    private static final Pattern OWN = Pattern.compile(
            "id|(person|appointment|intake_response)_id|.*_ms|.*_hash|.*_uid|email|search_text|written_with");

    private static final List<String> TABLES =
            List.of("appointment", "person", "person_role", "appointment_history", "intake_response", "intake_answer");

    @Test
    void mass_assignment_fields_that_nobody_asked_for_change_no_row() throws Exception {
        ProductProcess product = ProductProcess.start(Map.of("GOEDGESPREK_LIMIT_BOOKINGS_PER_HOUR", "0"));
        try (product) {
            Pages pages = new Pages(product.address("").toString());
            bookMoveAnswerAndCancel(pages, "een@example.com");
            bookMoveAnswerAndCancel(pages, "twee@example.com", SENT);
            bookMoveAnswerAndCancel(pages, "drie@example.com");
        }
        StoppedDatabase.change(product.data(), connection -> {
            for (String table : TABLES) {
                List<Map<String, String>> rows = rows(connection, table);
                int ofEach = rows.size() / 3;
                assertThat(rows).as(table).isNotEmpty().hasSize(3 * ofEach);
                assertThat(rows.subList(ofEach, 2 * ofEach))
                        .as(table)
                        .isEqualTo(rows.subList(0, ofEach))
                        .isEqualTo(rows.subList(2 * ofEach, 3 * ofEach));
            }
        });
    }

    @Test
    void mass_assignment_a_call_with_a_field_that_nobody_asked_for_is_refused_by_name_and_does_nothing()
            throws Exception {
        ProductProcess product = ProductProcess.demoBehindProxy();
        Visitor visitor = new Visitor(product, "198.51.100.77");
        Pages pages = new Pages(product.address("").toString());
        String start = pages.lastFreeDay(pages.begin("video")).get(0);
        String booking = "{\"meetingType\": \"video\", \"start\": \"" + start + "\", \"privacyAccepted\": true%s,"
                + " \"contact\": {\"name\": \"Meer\", \"email\": \"meer@example.com\"%s},"
                + " \"organisation\": {\"name\": \"Veel\"%s},"
                + " \"answers\": [{\"key\": \"volgen\", \"value\": \"Dan\"%s}]}";
        for (String field : MORE) {
            String more = ", \"" + field + "\": 1";
            Visitor once = new Visitor(product, "198.51.100." + MORE.indexOf(field));
            assertRefused(once.sendJson("/api/v1/bookings", booking.formatted(more, "", "", "")), field);
            assertRefused(once.sendJson("/api/v1/bookings", booking.formatted("", more, "", "")), "contact." + field);
            assertRefused(
                    once.sendJson("/api/v1/bookings", booking.formatted("", "", more, "")), "organisation." + field);
            assertRefused(
                    once.sendJson("/api/v1/bookings", booking.formatted("", "", "", more)), "answers[0]." + field);
        }
        HttpResponse<String> booked = visitor.sendJson("/api/v1/bookings", booking.formatted("", "", "", ""));
        assertThat(booked.statusCode()).as("nothing stood in its way").isEqualTo(201);

        String own = "/api/v1/bookings/" + booked.body().replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
        String before = visitor.get(own).body();
        String wanted = pages.lastFreeDay(pages.begin("video")).get(1);
        for (String field : MORE) {
            String more = ", \"" + field + "\": 1}";
            assertRefused(visitor.sendJson(own + "/move", "{\"start\": \"" + wanted + '"' + more), field);
            assertRefused(visitor.sendJson(own + "/cancel", "{\"reason\": \"Nee\"" + more), field);
        }
        assertThat(visitor.get(own).body()).isEqualTo(before).contains("CONFIRMED");
        assertThat(visitor.sendJson(own + "/cancel", "{}").statusCode()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + '"');
    }

    /** On pages only; each form takes something besides. */
    private static void bookMoveAnswerAndCancel(Pages pages, String email, String... more) {
        String key = Pages.key(pages.post(with(more, "do", "kies", "gesprek", "video")));
        pages.post(with(
                more,
                "d",
                key,
                "stap",
                "moment",
                "do",
                "houd",
                "start",
                pages.lastFreeDay(key).get(0)));
        String version = pages.version(key);
        pages.post(with(more, "d", key, "stap", "vooraf", "do", "vooraf", "versie", version, "q-volgen", "Laat"));
        String path = pages.post(with(
                        more, "d", key, "stap", "jij", "do", "boek", "name", "Noor", "email", email, "akkoord", "1"))
                .uri()
                .getPath();
        String wanted = Pages.starts(pages.get(path + "/verzetten")).get(0);
        pages.postTo(path + "/verzetten", with(more, "start", wanted));
        pages.postTo(path + "/vooraf", with(more, "do", "klaar", "q-volgen", "Te laat"));
        assertThat(pages.postTo(path + "/afzeggen", with(more, "reason", "Toch niet."))
                        .body())
                .contains("Deze afspraak is afgezegd.");
    }

    private static String[] with(String[] more, String... fields) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /** In the order in which they were written. */
    private static List<Map<String, String>> rows(Connection connection, String table) throws SQLException {
        List<Map<String, String>> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table + " order by 1")) {
            while (rows.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    String name = rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
                    if (!OWN.matcher(name).matches()) {
                        row.put(name, String.valueOf(rows.getString(column)).replaceFirst("^sealed:.*", "sealed"));
                    }
                }
                all.add(row);
            }
        }
        return all;
    }
}
