package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The limits per address, as the settings say, behind a proxy that speaks TLS; and what a browser is told there. */
class RateLimitIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String SNOOPER = "203.0.113.7";

    private static final Map<String, String> CHOICE = Map.of("do", "kies", "gesprek", "video");

    private static ProductProcess product;
    private static Api api;

    @BeforeAll
    static void start() {
        Path practice = Path.of("src/test/resources/nl/goedgesprek/booking/rest/practice.json");
        product = ProductProcess.start(Map.ofEntries(
                Map.entry("GOEDGESPREK_PRACTICE_FILE", practice.toAbsolutePath().toString()),
                Map.entry("GOEDGESPREK_ADMIN_EMAIL", ProductProcess.EMAIL),
                Map.entry("GOEDGESPREK_ADMIN_PASSWORD", ProductProcess.PASSWORD),
                Map.entry("GOEDGESPREK_LIMIT_SLOTS_PER_MINUTE", "9"),
                Map.entry("GOEDGESPREK_LIMIT_PLACES_PER_DAY", "2"),
                Map.entry("GOEDGESPREK_LIMIT_BOOKINGS_PER_HOUR", "3"),
                Map.entry("GOEDGESPREK_LIMIT_BOOKINGS_PER_DAY", "2"),
                Map.entry("GOEDGESPREK_LIMIT_HOLDS_PER_ADDRESS", "2"),
                Map.entry("GOEDGESPREK_LIMIT_DRAFTS_PER_ADDRESS", "3"),
                Map.entry("GOEDGESPREK_LIMIT_REQUESTS_OPEN", "1"),
                Map.entry("GOEDGESPREK_LIMIT_MOVES_PER_DAY", "2"),
                Map.entry("GOEDGESPREK_TRAP_SECONDS", "3600"),
                Map.entry("GOEDGESPREK_BASE_URL", "https://gesprek.example"),
                Map.entry("GOEDGESPREK_TRUSTED_PROXIES", "127.0.0.1 ::1"),
                Map.entry("GOEDGESPREK_EMBEDDED_BY", "https://www.bege-leiders.example")));
        api = new Api(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() throws Exception {
        String slots = "/api/v1/meeting-types/video/slots?from=2027-01-01&to=2027-01-02";
        for (int i = 0; i < 9; i++) {
            assertThat(api.get(slots, "X-Forwarded-For", "10.0.0." + i + ", 198.51.100.1")
                            .status())
                    .isEqualTo(200);
        }
        assertRefused(api.get(slots, "X-Forwarded-For", "198.51.100.1"), 60);
        assertThat(api.get(slots, "X-Forwarded-For", "198.51.100.2").status()).isEqualTo(200);
        assertThat(api.book("{}").status()).isEqualTo(422);
        assertThat(api.book("{}").status()).isEqualTo(422);
        assertThat(api.book("{").status()).isEqualTo(400);
        assertRefused(api.book("{}"), 3600);
        assertThat(api.get("/api/v1/meeting-types").status()).isEqualTo(200);
    }

    @Test
    void behind_tls_a_browser_keeps_to_it() {
        Visitor visitor = new Visitor(product);
        HttpResponse<String> login = visitor.get("/admin/login?lang=en");
        HttpResponse<String> inside = visitor.submit(
                login, "login", "enter", Map.of("email", ProductProcess.EMAIL, "password", ProductProcess.PASSWORD));

        assertThat(login.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(Stream.of(login, inside).flatMap(answer -> answer.headers().allValues("Set-Cookie").stream()))
                .hasSize(3)
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID="))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        HttpResponse<String> outside = new Visitor(product).get("/admin");
        assertThat(outside.headers().firstValue("Location")).contains("/admin/login");
        assertThat(outside.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void only_a_site_that_the_practice_named_shows_the_visitors_pages_and_none_the_coachs() {
        Visitor visitor = new Visitor(product);

        assertThat(policy(visitor.get("/"))).contains("frame-ancestors 'self' https://www.bege-leiders.example;");
        assertThat(policy(visitor.get("/admin/login"))).contains("frame-ancestors 'self';");
        assertThat(policy(visitor.get("/niets"))).contains("frame-ancestors 'self' https://www.bege-leiders.example;");
        assertThat(policy(visitor.get("/%61dmin/login?x=%00"))).contains("frame-ancestors 'self';");
    }

    @Test
    void agenda_hostage_one_address_holds_only_so_many_moments_and_a_program_is_ready_too_soon() throws Exception {
        Visitor visitor = new Visitor(product, "198.51.100.50");
        List<String> free = free("198.51.100.50");
        String first = begin(visitor);
        hold(visitor, first, free.get(0));

        assertThat(hold(visitor, begin(visitor), free.get(1))).doesNotContain("vol=1");
        assertThat(hold(visitor, begin(visitor), free.get(2))).contains("vol=1");
        assertThat(hold(visitor, first, free.get(3))).doesNotContain("vol=1");
        assertThat(send(
                        visitor,
                        Map.of(
                                "d",
                                first,
                                "stap",
                                "jij",
                                "do",
                                "boek",
                                "name",
                                "Bot",
                                "email",
                                "bot@example.com",
                                "akkoord",
                                "1")))
                .contains("nog=1");
    }

    @Test
    void from_one_address_only_so_many_bookings_are_begun_and_not_finished() {
        Visitor visitor = new Visitor(product, "198.51.100.54");
        String first = begin(visitor);
        begin(visitor);
        begin(visitor);

        String refused = send(visitor, CHOICE);
        assertThat(refused).contains("vol=1").doesNotContain("d=");
        assertThat(visitor.get(refused).body()).contains("begonnen en niet afgerond", "type-video");
        assertThat(begin(new Visitor(product, "198.51.100.55"))).isNotEmpty();

        assertThat(send(visitor, Map.of("d", first, "do", "kies", "gesprek", "video")))
                .as("one that was begun goes on")
                .contains("d=" + first);
        send(visitor, Map.of("d", first, "do", "opnieuw"));
        assertThat(send(visitor, CHOICE)).contains("d=").doesNotContain("vol=1");
    }

    @Test
    void agenda_hostage_from_one_address_only_so_many_are_booked_in_a_day() throws Exception {
        List<String> free = free("198.51.100.51");

        for (int i = 1; i <= 2; i++) {
            Api.Answer booked = book(free.get(free.size() - i), "198.51.100.61");
            assertThat(booked.status()).isEqualTo(201);
            cancel(booked);
        }
        assertRefused(book(free.get(free.size() - 4), "198.51.100.61"), 86_400);
        assertThat(book(free.get(free.size() - 4), "198.51.100.62").status()).isEqualTo(201);
    }

    @Test
    void who_asks_for_many_places_cannot_hold_longer_what_is_not_shown_to_him() throws Exception {
        String snooper = "203.0.113.31";
        List<String> free = places("1315GZ", "203.0.113.32", TODAY.plusDays(10), TODAY.plusDays(40));
        String last = free.get(free.size() - 1);
        LocalDate day = OffsetDateTime.parse(last).toLocalDate();
        String first = free.stream()
                .filter(start -> OffsetDateTime.parse(start).toLocalDate().equals(day))
                .findFirst()
                .orElseThrow();
        Visitor holder = new Visitor(product, "203.0.113.33");
        String draft = send(holder, Map.of("do", "kies", "gesprek", "bezoek")).replaceAll(".*[?&]d=([^&]+).*", "$1");
        send(holder, Map.of("d", draft, "stap", "plek", "do", "plek", "postcode", "1315GZ", "houseNumber", "1"));
        assertThat(hold(holder, draft, last)).contains("dag=").doesNotContain("weg=1");
        assertThat(visit("203.0.113.34", "1315GZ", first).status()).isEqualTo(201);
        places("3511AB", snooper, day, day);
        places("1012AB", snooper, day, day);

        Map<String, String> longer = Map.of("d", draft, "stap", "moment", "do", "verleng");
        assertThat(send(holder, longer)).doesNotContain("weg=1");
        assertThat(send(new Visitor(product, snooper), longer)).contains("weg=1");
    }

    private static List<String> places(String postcode, String caller, LocalDate from, LocalDate to) throws Exception {
        String slots = "/api/v1/meeting-types/bezoek/slots?from=" + from + "&to=" + to + "&postcode=" + postcode;
        return api.get(slots, "X-Forwarded-For", caller).json().getJsonArray("slots").stream()
                .map(slot -> slot.asJsonObject().getString("start"))
                .toList();
    }

    @Test
    void mail_bomb_one_appointment_is_moved_only_so_often_in_a_day_from_wherever() throws Exception {
        List<String> free = free("198.51.100.56");
        String one = free.get(free.size() - 28);
        String other = free.get(free.size() - 32);
        String code = book(one, "198.51.100.65").json().getString("code");

        assertThat(move(code, other, "198.51.100.71").status()).isEqualTo(200);
        assertThat(move(code, one, "198.51.100.72").status()).isEqualTo(200);

        assertRefused(move(code, other, "198.51.100.73"), 86_400);
        assertThat(api.get("/api/v1/bookings/" + code).json().getString("start"))
                .isEqualTo(one);
        assertThat(move(code, one, "198.51.100.74").status()).isEqualTo(200);
    }

    @Test
    void what_is_sent_again_is_answered_again_although_nothing_is_left_of_the_share() throws Exception {
        List<String> free = free("198.51.100.52");
        String body = body(free.get(free.size() - 8), "ilse@example.com");
        String[] headers = {"X-Forwarded-For", "198.51.100.63", "Idempotency-Key", "nog-eens"};

        Api.Answer first = api.book(body, headers);
        assertThat(first.status()).isEqualTo(201);
        assertThat(api.book(body, headers).http().body()).isEqualTo(first.http().body());
    }

    @Test
    void agenda_hostage_from_one_address_only_so_many_requests_wait_until_they_are_answered() throws Exception {
        List<String> free = free("198.51.100.53");
        Api.Answer first = book(free.get(free.size() - 12), "198.51.100.64");
        assertThat(first.status()).isEqualTo(201);

        Api.Answer refused = book(free.get(free.size() - 16), "198.51.100.64");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.json().getString("type")).endsWith("/requests-open");

        cancel(first);
        assertThat(book(free.get(free.size() - 16), "198.51.100.64").status()).isEqualTo(201);
    }

    @Test
    void who_books_with_a_known_mail_address_learns_nothing_of_what_waits_under_it() throws Exception {
        List<String> free = free("198.51.100.54");
        String mia = "mia@example.com";
        assertThat(api.book(body(free.get(free.size() - 20), mia), from("198.51.100.66"))
                        .status())
                .isEqualTo(201);

        assertThat(api.book(body(free.get(free.size() - 24), mia), from("198.51.100.67"))
                        .status())
                .isEqualTo(201);
    }

    private static void cancel(Api.Answer booked) throws Exception {
        String code = booked.json().getString("code");
        assertThat(api.send("POST", "/api/v1/bookings/" + code + "/cancel", null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_asks_for_many_places_sees_no_more_days_on_which_the_coach_visits_somebody() throws Exception {
        JsonArray free = slots("3511AB", TODAY, TODAY.plusDays(30)).json().getJsonArray("slots");
        String start = free.getJsonObject(0).getString("start");
        LocalDate visited = OffsetDateTime.parse(start).toLocalDate();
        assertThat(visit("203.0.113.8", "3511AB", start).status()).isEqualTo(201);

        assertThat(slots("3512AB", visited, visited).status()).isEqualTo(200);
        assertThat(slots("1012AB", visited, visited).status()).isEqualTo(200);
        assertRefused(slots("1315GZ", visited, visited), 24 * 3600);
        assertThat(slots("3512AB", visited, visited).status()).isEqualTo(200);
        LocalDate other = free.getValuesAs(RateLimitIT::day).stream()
                .filter(day -> !day.equals(visited))
                .findFirst()
                .orElseThrow();
        JsonArray open = slots("1315GZ", other, other).json().getJsonArray("slots");
        String later = OffsetDateTime.parse(start).plusHours(5).toString();

        assertRefused(visit(SNOOPER, "1315GZ", start), 24 * 3600);
        assertRefused(visit(SNOOPER, "1315GZ", later), 24 * 3600);
        String another = "203.0.113.9";
        places("3512AB", another, visited, visited);
        places("1012AB", another, visited, visited);
        Api.Answer shut = visit(another, "1315GZ", visited.minusDays(1) + "T20:00:00Z");
        assertThat(shut.status()).isEqualTo(409);
        assertThat(shut.json().getJsonArray("alternatives").getValuesAs(RateLimitIT::day))
                .as("how much of a day is free that is kept from him is not told by a gap either")
                .hasSize(3)
                .doesNotContain(visited);
        Api.Answer elsewhere = visit(SNOOPER, "1315GZ", open.getJsonObject(0).getString("start"));
        assertThat(elsewhere.status()).isEqualTo(201);
        for (String moment : List.of(start, later)) {
            assertRefused(move(elsewhere.json().getString("code"), moment, SNOOPER), 24 * 3600);
        }
    }

    private static LocalDate day(JsonValue slot) {
        return OffsetDateTime.parse(slot.asJsonObject().getString("start")).toLocalDate();
    }

    private static Api.Answer move(String code, String start, String caller) throws Exception {
        return api.send(
                "POST",
                "/api/v1/bookings/" + code + "/move",
                "{\"start\": \"" + start + "\"}",
                "Content-Type",
                "application/json",
                "X-Forwarded-For",
                caller);
    }

    private static Api.Answer book(String start, String caller) throws Exception {
        return api.book(body(start, "noor-" + caller + "@example.com"), from(caller));
    }

    private static String body(String start, String email) {
        return "{\"meetingType\": \"video\", \"start\": \"" + start + "\", \"privacyAccepted\": true,"
                + " \"contact\": {\"name\": \"Noor\", \"email\": \"" + email + "\"}}";
    }

    private static String[] from(String caller) {
        return new String[] {"X-Forwarded-For", caller};
    }

    /** The free moments of the weeks to come, as somebody at an address asks for them. */
    private static List<String> free(String caller) throws Exception {
        LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(4);
        String slots = "/api/v1/meeting-types/video/slots?from=" + from + "&to=" + from.plusDays(21);
        return api.get(slots, "X-Forwarded-For", caller).json().getJsonArray("slots").stream()
                .map(slot -> slot.asJsonObject().getString("start"))
                .toList();
    }

    private static String begin(Visitor visitor) {
        String address = send(visitor, CHOICE);
        return address.replaceAll(".*[?&]d=([^&]+).*", "$1");
    }

    private static String hold(Visitor visitor, String draft, String start) {
        String moment = OffsetDateTime.parse(start).toInstant().toString();
        return send(visitor, Map.of("d", draft, "stap", "moment", "do", "houd", "start", moment));
    }

    /** Sends a form of the booking page and tells where it leads. */
    private static String send(Visitor visitor, Map<String, String> fields) {
        return visitor.post(product.address("/"), fields)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static Api.Answer slots(String postcode, LocalDate from, LocalDate to) throws Exception {
        return api.get(
                "/api/v1/meeting-types/bezoek/slots?from=" + from + "&to=" + to + "&postcode=" + postcode,
                "X-Forwarded-For",
                SNOOPER);
    }

    private static Api.Answer visit(String caller, String postcode, String start) throws Exception {
        String body = """
                {"meetingType": "bezoek", "start": "%s", "place": {"postcode": "%s", "houseNumber": "1"},
                 "contact": {"name": "Robin", "email": "robin-%s@example.nl"}, "privacyAccepted": true}
                """.formatted(start, postcode, postcode);
        return api.book(body, "X-Forwarded-For", caller);
    }

    private static void assertRefused(Api.Answer answer, int mostSeconds) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().getString("type")).endsWith("/too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, mostSeconds);
    }
}
