package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the interface's table, and every way to be refused. Each test that books has a day of its own. */
class ApiIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST_MONDAY =
            LocalDate.now(ZONE).plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final AtomicInteger WEEK = new AtomicInteger();

    private static ProductProcess product;
    private static Api api;

    private final LocalDate day = FIRST_MONDAY.plusWeeks(WEEK.getAndIncrement() % 50);

    @BeforeAll
    static void start() {
        Path practice = Path.of("src/test/resources/nl/goedgesprek/booking/rest/practice.json");
        Map<String, String> settings = new HashMap<>(Api.UNLIMITED);
        settings.put("GOEDGESPREK_PRACTICE_FILE", practice.toAbsolutePath().toString());
        settings.put("GOEDGESPREK_BASE_URL", "https://afspraak.example.nl/");
        product = ProductProcess.start(settings);
        api = new Api(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void the_meeting_types_are_listed_in_the_coachs_order() throws Exception {
        Api.Answer answer = api.get("/api/v1/meeting-types");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
        JsonArray types = answer.json(JsonArray.class);
        assertThat(types)
                .extracting(type -> type.asJsonObject().getString("slug"))
                .containsExactly("bezoek", "wandeling", "video");
        assertThat(types.getJsonObject(0).keySet())
                .containsExactlyInAnyOrder("slug", "title", "description", "venue", "durationMinutes", "needsApproval");
        assertThat(types.getJsonObject(0).getString("title")).isEqualTo("Bezoek bij jou");
        assertThat(types.getJsonObject(0).getString("venue")).isEqualTo("AT_CLIENT");
        assertThat(types.getJsonObject(0).getInt("durationMinutes")).isEqualTo(60);
        assertThat(types.getJsonObject(2).getBoolean("needsApproval")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, A visit to you",
        "en-GB;q=0.9, A visit to you",
        "de, Bezoek bij jou",
        "*, Bezoek bij jou",
        "%%%, Bezoek bij jou",
        "'de, en;q=0.5, nl;q=0.1', A visit to you"
    })
    void texts_follow_the_accepted_language_and_are_dutch_when_it_is_unclear(String accepted, String title)
            throws Exception {
        JsonObject type = api.get("/api/v1/meeting-types/bezoek", "Accept-Language", accepted)
                .json();

        assertThat(type.getString("title")).isEqualTo(title);
    }

    @Test
    void a_meeting_type_has_its_questions_with_options_scales_and_conditions() throws Exception {
        JsonArray questions = api.get("/api/v1/meeting-types/bezoek").json().getJsonArray("questions");

        assertThat(questions)
                .allSatisfy(question -> assertThat(question.asJsonObject().keySet())
                        .containsExactlyInAnyOrder(
                                "key", "kind", "text", "help", "required", "options", "scale", "shownWhen"));
        JsonObject way = question(questions, "pad");
        assertThat(way.getString("kind")).isEqualTo("ONE");
        assertThat(way.getJsonArray("options").getJsonObject(3).getString("key"))
                .isEqualTo("geen");
        assertThat(way.get("shownWhen")).isEqualTo(JsonValue.NULL);
        assertThat(question(questions, "aantal").getJsonObject("shownWhen").toString())
                .isEqualTo("{\"in\":null,\"key\":\"pad\",\"notIn\":[\"geen\"]}");
        JsonObject scale = question(questions, "kar").getJsonObject("scale");
        assertThat(scale.getInt("min")).isEqualTo(1);
        assertThat(scale.getInt("max")).isEqualTo(10);
        assertThat(scale.getString("low")).isEqualTo("dood paard");
    }

    @Test
    void free_moments_have_the_offset_of_the_zone_at_that_moment() throws Exception {
        LocalDate summer = LocalDate.of(FIRST_MONDAY.getYear(), 7, 1).isAfter(FIRST_MONDAY)
                ? LocalDate.of(FIRST_MONDAY.getYear(), 7, 1)
                : LocalDate.of(FIRST_MONDAY.getYear() + 1, 7, 1);
        LocalDate monday = summer.with(TemporalAdjusters.next(DayOfWeek.MONDAY));

        JsonObject slots =
                api.get(slots("bezoek", monday, monday, "postcode=3511+ab")).json();

        assertThat(slots.getString("zone")).isEqualTo("Europe/Amsterdam");
        JsonObject first = slots.getJsonArray("slots").getJsonObject(0);
        assertThat(first.getString("start")).isEqualTo(monday + "T09:00:00+02:00");
        assertThat(first.getString("end")).isEqualTo(monday + "T10:00:00+02:00");
        assertThat(first.getBoolean("nearby")).isFalse();
        assertThat(first.keySet()).containsExactlyInAnyOrder("start", "end", "nearby");
    }

    @Test
    void both_dates_are_included_and_closed_days_have_no_moments() throws Exception {
        JsonArray slots = api.get(slots("video", day.minusDays(1), day.plusDays(2), ""))
                .json()
                .getJsonArray("slots");

        assertThat(slots.stream().map(slot -> date(slot.asJsonObject())).distinct())
                .containsExactly(day, day.plusDays(1), day.plusDays(2));
    }

    @Test
    void a_moment_beside_a_visit_around_the_corner_is_nearby() throws Exception {
        api.book(booking(day + "T09:00:00" + offset(), "3511 AB").toString());

        JsonArray slots = api.get(slots("bezoek", day, day, "postcode=3511AC&houseNumber=9"))
                .json()
                .getJsonArray("slots");

        assertThat(slots)
                .isNotEmpty()
                .allSatisfy(slot ->
                        assertThat(slot.asJsonObject().getBoolean("nearby")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "from=2027-01-01",
                "to=2027-01-01",
                "from=2027-01-02&to=2027-01-01",
                "from=2027-02-30&to=2027-03-01",
                "from=2027-01-01&to=2027-03-04",
                "from=1-1-2027&to=2-1-2027",
                "from=+12027-01-01&to=+12027-01-02",
                "from=%zz&to=2027-01-01"
            })
    void dates_that_are_no_range_are_a_bad_request(String query) throws Exception {
        // Written to the wire as it stands; java.net.URI would refuse one of them.
        Api.Answer answer = api.get("/api/v1/meeting-types/video/slots?" + query.replace("%zz", "%25zz"));

        assertProblem(answer, 400, "/bad-range");
    }

    @Test
    void sixty_two_dates_are_a_range() throws Exception {
        assertThat(api.get("/api/v1/meeting-types/video/slots?from=2027-01-01&to=2027-03-03")
                        .status())
                .isEqualTo(200);
        assertThat(api.get("/api/v1/meeting-types/video/slots?from=0000-01-01&to=0000-01-02")
                        .json()
                        .getJsonArray("slots"))
                .isEmpty();
        assertThat(api.get("/api/v1/meeting-types/video/slots?from=9999-12-30&to=9999-12-31")
                        .json()
                        .getJsonArray("slots"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "postcode=", "postcode=0001AA", "postcode=nonsense", "postcode=3511SS"})
    void a_visit_needs_a_postcode_that_exists(String query) throws Exception {
        Api.Answer answer = api.get(slots("bezoek", day, day, query));

        assertProblem(answer, 422, "/invalid");
        assertThat(fields(answer)).containsExactly("postcode");
    }

    @Test
    void a_place_that_is_too_far_is_told_so_before_and_while_booking() throws Exception {
        assertProblem(api.get(slots("bezoek", day, day, "postcode=6211AB")), 422, "/too-far");
        assertProblem(api.book(booking(day + "T09:00:00" + offset(), "6211 AB").toString()), 422, "/too-far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/meeting-types/onbekend",
                "/api/v1/meeting-types/onbekend/slots",
                "/api/v1/bookings/onbekend",
                "/api/v1/bookings/onbekend/invite.ics",
                "/api/v1/nonsense",
                "/api/v2",
                "/api",
                "/api/v1/bookings/a/b/c"
            })
    void what_is_not_there_is_a_problem_and_not_a_page(String path) throws Exception {
        assertProblem(api.get(path), 404, "/not-found");
    }

    @Test
    void a_booking_is_answered_with_its_code_and_can_be_looked_back_at() throws Exception {
        String start = day + "T10:30:00" + offset();
        Api.Answer booked = api.book(booking(start, "3511 AB").toString());

        assertThat(booked.status()).isEqualTo(201);
        JsonObject booking = booked.json();
        assertThat(booking.keySet()).containsExactlyInAnyOrder("code", "status", "start", "end", "manageUrl");
        assertThat(booking.getString("code")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(booking.getString("status")).isEqualTo("CONFIRMED");
        assertThat(booking.getString("start")).isEqualTo(start);
        assertThat(booking.getString("end")).isEqualTo(day + "T11:30:00" + offset());
        assertThat(booking.getString("manageUrl"))
                .isEqualTo("https://afspraak.example.nl/afspraak/" + booking.getString("code"));
        assertThat(booked.header("Location"))
                .isEqualTo("https://afspraak.example.nl/api/v1/bookings/" + booking.getString("code"));

        JsonObject seen =
                api.get("/api/v1/bookings/" + booking.getString("code")).json();
        assertThat(seen.keySet())
                .containsExactlyInAnyOrder("status", "meetingType", "start", "end", "place", "movable", "cancellable");
        assertThat(seen.getString("meetingType")).isEqualTo("bezoek");
        assertThat(seen.getString("start")).isEqualTo(start);
        assertThat(seen.getJsonObject("place").getString("postcode")).isEqualTo("3511 AB");
        assertThat(seen.getJsonObject("place").getString("city")).isEqualTo("Utrecht");
        assertThat(seen.getBoolean("movable")).isTrue();
        assertThat(seen.toString()).doesNotContain("Robin", "gevraagd");
    }

    @Test
    void a_call_that_needs_approval_is_requested_and_has_no_place() throws Exception {
        String body = changed(
                        booking(day + "T13:00:00" + offset(), "3511 AB"), "meetingType", Json.createValue("video"))
                .toString();
        JsonObject booking = api.book(body).json();

        assertThat(booking.getString("status")).isEqualTo("REQUESTED");
        assertThat(api.get("/api/v1/bookings/" + booking.getString("code"))
                        .json()
                        .get("place"))
                .isEqualTo(JsonValue.NULL);
    }

    @Test
    void a_taken_moment_comes_with_the_next_three_free_ones() throws Exception {
        String body = booking(day + "T11:00:00" + offset(), "3511 AB").toString();
        api.book(body);

        Api.Answer answer = api.book(body, "Accept-Language", "en");

        assertProblem(answer, 409, "/slot-taken");
        assertThat(answer.json().getString("title")).isEqualTo("This moment is not free");
        List<JsonObject> alternatives =
                answer.json().getJsonArray("alternatives").getValuesAs(JsonObject.class);
        assertThat(alternatives).hasSize(3);
        assertThat(api.book(booking(alternatives.get(0).getString("start"), "3511 AB")
                                .toString())
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-06T09:00:00+01:00", "9999-01-01T09:00:00Z", "0000-01-03T09:00:00Z"})
    void a_moment_that_is_past_or_beyond_the_horizon_is_not_free(String start) throws Exception {
        assertProblem(api.book(booking(start, "3511 AB").toString()), 409, "/slot-taken");
    }

    @Test
    void a_key_sent_twice_gives_the_first_answer_again_and_one_booking() throws Exception {
        String body = booking(day + "T14:00:00" + offset(), "3511 AB").toString();
        Api.Answer first = api.book(body, "Idempotency-Key", "key-of-mine");
        Api.Answer again = api.book(body, "Idempotency-Key", "key-of-mine");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertProblem(api.book(body, "Idempotency-Key", "another-key"), 409, "/slot-taken");
    }

    @Test
    void a_strangers_key_does_not_give_somebody_elses_booking() throws Exception {
        JsonObject mine = booking(day + "T14:00:00" + offset(), "3511 AB");
        JsonObject contact = Json.createObjectBuilder()
                .add("name", "Kim")
                .add("email", "kim@example.nl")
                .build();
        assertThat(api.book(mine.toString(), "Idempotency-Key", "1").status()).isEqualTo(201);

        assertProblem(
                api.book(changed(mine, "contact", contact).toString(), "Idempotency-Key", "1"), 409, "/slot-taken");
    }

    @Test
    void a_key_that_is_too_long_or_not_visible_is_a_bad_request() throws Exception {
        String body = booking(day + "T14:00:00" + offset(), "3511 AB").toString();

        assertProblem(api.book(body, "Idempotency-Key", "k".repeat(201)), 400, "/bad-idempotency-key");
        assertProblem(api.book(body, "Idempotency-Key", "a b"), 400, "/bad-idempotency-key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "meetingType | null | meetingType",
                "meetingType | \"onbekend\" | meetingType",
                "meetingType | 5 | meetingType",
                "start | \"2027-01-04T09:00:00\" | start",
                "start | \"2027-02-30T09:00:00Z\" | start",
                "start | 5 | start",
                "place | {\"houseNumber\":\"1\"} | place.postcode",
                "place | {\"postcode\":\"3511AB\"} | place.houseNumber",
                "place | {\"postcode\":\"0001AA\",\"houseNumber\":\"1\"} | place.postcode",
                "place | {\"postcode\":\"3511AB\",\"houseNumber\":\"1\",\"door\":1} | place.door",
                "contact | {\"name\":\"R\"} | contact.email",
                "contact | {\"name\":\" \",\"email\":\"r@example.nl\"} | contact.name",
                "contact | {\"name\":\"R\",\"email\":\"r@\"} | contact.email",
                "contact | {\"name\":\"R\\u0000\",\"email\":\"r@example.nl\"} | contact.name",
                "contact | {\"name\":\"\\ud800\",\"email\":\"r@example.nl\"} | contact.name",
                "contact | {\"name\":\"R\",\"email\":\"r@example.nl\",\"phone\":\"1\"} | contact.phone",
                "contact | {\"name\":\"R\",\"email\":[]} | contact.email",
                "organisation | {\"name\":5} | organisation.name",
                "organisation | {\"name\":\"x\",\"id\":5} | organisation.id",
                "answers | {} | answers",
                "answers | [1] | answers[0]",
                "answers | [{\"key\":\"onzin\",\"value\":\"x\"}] | answers[0].value",
                "answers | [{\"value\":\"x\"}] | answers[0].key",
                "answers | [{\"key\":\"kar\",\"value\":1},{\"key\":\"pad\",\"value\":\"x\"}] | answers[1].value",
                "answers | [{\"key\":\"kar\",\"value\":11}] | answers[0].value",
                "answers | [{\"key\":\"kar\",\"value\":{}}] | answers[0].value",
                "answers | [{\"key\":\"kar\",\"value\":1},{\"key\":\"kar\",\"value\":2}] | answers[1].key",
                "language | \"de\" | language",
                "privacyAccepted | false | privacyAccepted",
                "privacyAccepted | null | privacyAccepted",
                "privacyAccepted | \"true\" | privacyAccepted",
                "status | \"CONFIRMED\" | status",
                "coach | 1 | coach",
                "id | 1 | id"
            })
    void a_wrong_field_is_named_and_nothing_is_booked(String field, String value, String wrong) throws Exception {
        String body = changedTo(booking(day + "T09:00:00" + offset(), "3511 AB"), field, value);

        Api.Answer answer = api.book(body);

        assertProblem(answer, 422, "/invalid");
        assertThat(fields(answer)).containsExactly(wrong);
    }

    @Test
    void violations_are_told_in_the_accepted_language() throws Exception {
        assertThat(api.book("{}", "Accept-Language", "en")
                        .json()
                        .getJsonArray("violations")
                        .getJsonObject(0)
                        .getString("message"))
                .isEqualTo("We need this.");
        assertThat(api.book("{}")
                        .json()
                        .getJsonArray("violations")
                        .getJsonObject(0)
                        .getString("message"))
                .isEqualTo("Dit hebben we nodig.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "5",
                "{\"a\":1,\"a\":2}",
                "{} x",
                "{}{}",
                "{'a':1}",
                "{\"a\":1e99999999999}",
                "\u0000"
            })
    void what_is_no_json_object_is_a_bad_request(String body) throws Exception {
        assertProblem(api.book(body), 400, "/malformed");
    }

    @Test
    void a_body_nested_too_deep_is_a_bad_request() throws Exception {
        assertProblem(api.book("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)), 400, "/malformed");
    }

    @Test
    void a_body_over_64_kib_is_too_large() throws Exception {
        assertProblem(api.book(" ".repeat(65_535) + "{}"), 413, "/too-large");
        assertThat(api.book(" ".repeat(65_534) + "{}").status()).isEqualTo(422);
    }

    @Test
    void wrong_methods_media_types_and_headers_are_problems() throws Exception {
        Api.Answer wrongMethod = api.send("DELETE", "/api/v1/bookings", null);
        assertProblem(wrongMethod, 405, "/method-not-allowed");
        assertThat(wrongMethod.header("Allow")).contains("POST");
        assertProblem(api.get("/api/v1/meeting-types", "Accept", "text/html"), 406, "/not-acceptable");
        assertProblem(
                api.send("POST", "/api/v1/bookings", "x", "Content-Type", "text/plain"),
                415,
                "/unsupported-media-type");
        assertProblem(api.get("/api/v1/meeting-types", "Accept", ";;;"), 400, "/bad-request");
        assertProblem(api.send("POST", "/api/v1/bookings", "x", "Content-Type", "/"), 400, "/bad-request");
    }

    @Test
    void no_answer_may_be_kept_by_a_cache() throws Exception {
        assertThat(api.get("/api/v1/meeting-types").header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(api.get("/api/v1/nonsense").header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void the_invitation_is_a_calendar_file_of_the_booking() throws Exception {
        JsonObject booking = api.book(
                        booking(day + "T15:00:00" + offset(), "3511 AB").toString())
                .json();

        Api.Answer answer = api.get("/api/v1/bookings/" + booking.getString("code") + "/invite.ics");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.http().body())
                .contains(
                        "METHOD:PUBLISH",
                        "DTSTART;TZID=Europe/Amsterdam:" + day.toString().replace("-", "") + "T150000")
                // A practice whose address changes would orphan every invitation whose UID bears it.
                .doesNotContain("gevraagd", "afspraak.example.nl", booking.getString("code"));
    }

    @Test
    void the_description_of_the_interface_names_every_call() throws Exception {
        JsonObject description =
                api.get("/openapi", "Accept", "application/json").json();

        assertThat(description.getJsonObject("paths").keySet())
                .containsExactlyInAnyOrder(
                        "/api/v1/meeting-types",
                        "/api/v1/meeting-types/{slug}",
                        "/api/v1/meeting-types/{slug}/slots",
                        "/api/v1/bookings",
                        "/api/v1/bookings/{code}",
                        "/api/v1/bookings/{code}/move",
                        "/api/v1/bookings/{code}/cancel",
                        "/api/v1/bookings/{code}/invite.ics");
    }

    private String offset() {
        return day.atTime(9, 0).atZone(ZONE).getOffset().getId();
    }

    private static String slots(String type, LocalDate from, LocalDate to, String more) {
        return "/api/v1/meeting-types/" + type + "/slots?from=" + from + "&to=" + to + '&' + more;
    }

    private static JsonObject booking(String start, String postcode) {
        return Json.createObjectBuilder()
                .add("meetingType", "bezoek")
                .add("start", start)
                .add(
                        "place",
                        Json.createObjectBuilder().add("postcode", postcode).add("houseNumber", "12"))
                .add("contact", Json.createObjectBuilder().add("name", "Robin").add("email", "robin@example.nl"))
                .add(
                        "answers",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("key", "pad")
                                        .add("value", "gevraagd")))
                .add("privacyAccepted", true)
                .build();
    }

    private static JsonObject changed(JsonObject body, String field, JsonValue value) {
        return Json.createObjectBuilder(body).add(field, value).build();
    }

    /** The body as text with one field's value put in as it is written, so that it need not be valid text. */
    private static String changedTo(JsonObject body, String field, String value) {
        return changed(body, field, Json.createValue("@@")).toString().replace("\"@@\"", value);
    }

    private static JsonObject question(JsonArray questions, String key) {
        return questions.getValuesAs(JsonObject.class).stream()
                .filter(question -> question.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate date(JsonObject slot) {
        return OffsetDateTime.parse(slot.getString("start")).toLocalDate();
    }

    private static List<String> fields(Api.Answer answer) {
        return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("field"))
                .toList();
    }

    private static void assertProblem(Api.Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        JsonObject problem = answer.json();
        assertThat(problem.getString("type")).endsWith(type);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
    }
}
