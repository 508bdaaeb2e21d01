package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.goedgesprek.booking.rest.Api.Answer;
import nl.goedgesprek.support.ProductProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moving and cancelling as a program does it, by the rules of api.md. */
class ChangeBookingIT {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST_MONDAY =
            LocalDate.now(ZONE).plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final AtomicInteger WEEK = new AtomicInteger();
    private static final int LOOKS = 100;
    private static ProductProcess product;
    private static Api api;
    /** A week of its own for each test. */
    private final LocalDate day = FIRST_MONDAY.plusWeeks(WEEK.getAndIncrement());

    @BeforeAll
    static void start() {
        Path practice = Path.of("src/test/resources/nl/goedgesprek/booking/rest/changes.json");
        Map<String, String> settings = new HashMap<>(Api.UNLIMITED);
        settings.put("GOEDGESPREK_PRACTICE_FILE", practice.toAbsolutePath().toString());
        product = ProductProcess.start(settings);
        api = new Api(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_moved_booking_has_its_new_moment_and_its_old_one_is_free_at_once() throws Exception {
        String code = book("video", at("10:00"));
        Answer answer = move(code, at("11:00"));
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
        assertThat(answer.json().getString("start")).isEqualTo(at("11:00"));
        assertThat(answer.json().getString("end")).isEqualTo(at("11:30"));
        assertThat(answer.json().getString("status")).isEqualTo("CONFIRMED");
        assertThat(look(code).getString("start")).isEqualTo(at("11:00"));
        book("video", at("10:00"));
        assertThat(invite(code))
                .contains(
                        "SEQUENCE:1",
                        "DTSTART;TZID=Europe/Amsterdam:" + day.toString().replace("-", "") + "T110000");
    }

    @Test
    void its_own_old_time_does_not_stand_in_the_way() throws Exception {
        String code = book("bezoek", at("10:00"));
        assertThat(move(code, at("10:30")).status()).isEqualTo(200);
        assertThat(move(code, at("11:30")).status()).isEqualTo(200);
        assertThat(invite(code)).contains("SEQUENCE:2");
    }

    @Test
    void to_the_moment_that_it_has_nothing_happens() throws Exception {
        String code = book("video", at("10:00"));
        assertThat(move(code, at("10:00")).status()).isEqualTo(200);
        assertThat(invite(code)).contains("SEQUENCE:0");
    }

    @Test
    void a_moment_that_is_taken_is_refused_with_the_next_three_and_nothing_changes() throws Exception {
        String code = book("video", at("10:00"));
        book("video", at("11:00"));
        Answer answer = move(code, at("11:00"));
        assertProblem(answer, 409, "/slot-taken");
        assertThat(answer.json().getJsonArray("alternatives").getValuesAs(JsonObject.class))
                .extracting(alternative -> alternative.getString("start"))
                .containsExactly(at("11:30"), at("12:00"), at("12:30"));
        assertThat(look(code).getString("start")).isEqualTo(at("10:00"));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-06T10:00:00+01:00", "2999-01-06T10:00:00+01:00"})
    void a_moment_that_no_list_would_show_is_refused(String start) throws Exception {
        assertProblem(move(book("video", at("10:00")), start), 409, "/slot-taken");
    }

    @Test
    void what_needs_approval_waits_for_the_coach_again() throws Exception {
        String code = book("aanvraag", at("10:00"));
        assertThat(move(code, at("12:00")).json().getString("status")).isEqualTo("REQUESTED");
    }

    @Test
    void after_the_deadline_it_is_too_late_for_both() throws Exception {
        String code = book("vast", FIRST_MONDAY.plusDays(1) + "T16:00:00" + offset(FIRST_MONDAY.plusDays(1)));
        assertProblem(move(code, at("10:00")), 403, "/too-late");
        assertProblem(cancel(code, null), 403, "/too-late");
        assertThat(look(code).getBoolean("movable")).isFalse();
        assertThat(look(code).getBoolean("cancellable")).isFalse();
        assertThat(look(code).getString("status")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_cancelled_booking_is_cancelled_and_again_gives_the_same_answer() throws Exception {
        String code = book("video", at("10:00"));
        Answer first = cancel(code, "{\"reason\": \"Het komt niet uit.\"}");
        Answer second = cancel(code, null);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().getString("status")).isEqualTo("CANCELLED");
        assertThat(first.json().getBoolean("movable")).isFalse();
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(first.http().body()).doesNotContain("uit");
        book("video", at("10:00"));
        assertProblem(move(code, at("15:00")), 409, "/cancelled");
    }

    @Test
    void a_cancelled_visit_no_longer_counts_for_the_days_limit() throws Exception {
        String code = book("bezoek", at("10:00"));
        assertProblem(api.book(booking("bezoek", at("14:00"))), 409, "/slot-taken");
        cancel(code, null);
        book("bezoek", at("14:00"));
    }

    @Test
    void looking_a_hundred_times_changes_nothing() throws Exception {
        String code = book("video", at("10:00"));
        JsonObject before = look(code);
        String path = "/api/v1/bookings/" + code;

        for (int i = 0; i < LOOKS; i++) {
            for (String address : List.of(path, path + "/invite.ics", path + "/move", path + "/cancel")) {
                assertThat(api.get(address).status()).isIn(200, 405);
                assertThat(api.send("HEAD", address, null).status()).isIn(200, 405);
            }
        }

        assertThat(look(code)).isEqualTo(before);
        assertThat(invite(code)).contains("SEQUENCE:0");
    }

    @Test
    void a_code_that_opens_nothing_is_not_found() throws Exception {
        assertProblem(move("nonsense", at("10:00")), 404, "/not-found");
        assertProblem(cancel("nonsense", null), 404, "/not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"start\": 5}", "{\"start\": \"soon\"}", "{\"start\": null}"})
    void a_move_needs_a_moment(String body) throws Exception {
        Answer answer = send(book("video", at("10:00")), "move", body);
        assertProblem(answer, 422, "/invalid");
        assertThat(answer.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                .isEqualTo("start");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move   | {\"start\": \"2027-03-08T09:00:00+01:00\", \"status\": \"CONFIRMED\"} | status",
                "cancel | {\"coach\": 2}   | coach",
                "cancel | {\"reason\": 5}  | reason"
            })
    void no_other_field_is_accepted(String call, String body, String field) throws Exception {
        String code = book("video", at("10:00"));
        Answer answer = send(code, call, body);
        assertProblem(answer, 422, "/invalid");
        assertThat(answer.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                .isEqualTo(field);
        assertThat(look(code).getString("status")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_reason_has_at_most_a_thousand_characters() throws Exception {
        String code = book("video", at("10:00"));
        assertProblem(cancel(code, "{\"reason\": \"" + "x".repeat(1001) + "\"}"), 422, "/invalid");
        assertThat(cancel(code, "{\"reason\": \"" + "x".repeat(1000) + "\"}").status())
                .isEqualTo(200);
    }

    @Test
    void of_all_who_move_to_one_moment_exactly_one_gets_it_in_every_round() throws Exception {
        for (int round = 0; round < 10; round++) {
            LocalDate date = day.plusDays(round % 5);
            String wanted = date + (round < 5 ? "T16:00:00" : "T16:30:00") + offset(date);
            List<String> codes = new ArrayList<>();

            for (int i = 0; i < 6; i++) {
                codes.add(book(
                        "video",
                        date + "T" + (10 + i / 2 + (round < 5 ? 0 : 3)) + (i % 2 == 0 ? ":00" : ":30") + ":00"
                                + offset(date)));
            }

            List<Integer> statuses = IntStream.range(0, codes.size())
                    .parallel()
                    .mapToObj(i -> moveUnchecked(codes.get(i), wanted))
                    .toList();
            assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);

            for (String code : codes) {
                assertThat(cancel(code, null).status()).isEqualTo(200);
            }
        }
    }

    private static int moveUnchecked(String code, String start) {
        try {
            return move(code, start).status();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String at(String time) {
        return day + "T" + time + ":00" + offset(day);
    }

    private static String offset(LocalDate date) {
        return date.atTime(9, 0).atZone(ZONE).getOffset().getId();
    }

    private static String book(String type, String start) throws Exception {
        Answer answer = api.book(booking(type, start));
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
        return answer.json().getString("code");
    }

    private static String booking(String type, String start) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("meetingType", type)
                .add("start", start)
                .add("contact", Json.createObjectBuilder().add("name", "Robin").add("email", "robin@example.nl"))
                .add("privacyAccepted", true);
        return body.add(
                        "place",
                        Json.createObjectBuilder().add("postcode", "3511 AB").add("houseNumber", "12"))
                .build()
                .toString();
    }

    private static JsonObject look(String code) throws Exception {
        return api.get("/api/v1/bookings/" + code).json();
    }

    private static String invite(String code) throws Exception {
        return api.get("/api/v1/bookings/" + code + "/invite.ics").http().body();
    }

    private static Answer move(String code, String start) throws Exception {
        return send(
                code,
                "move",
                Json.createObjectBuilder().add("start", start).build().toString());
    }

    private static Answer cancel(String code, @Nullable String body) throws Exception {
        return body == null
                ? api.send("POST", "/api/v1/bookings/" + code + "/cancel", null)
                : send(code, "cancel", body);
    }

    private static Answer send(String code, String call, String body) throws Exception {
        return api.send("POST", "/api/v1/bookings/" + code + "/" + call, body, "Content-Type", "application/json");
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().getString("type")).endsWith(type);
        assertThat(answer.json().getString("detail")).isNotBlank();
    }
}
