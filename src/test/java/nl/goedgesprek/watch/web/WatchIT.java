package nl.goedgesprek.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.support.ProductProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is seen from outside: figures that tell how it goes, a number on each request, and nothing of anybody. */
class WatchIT {

    private static final String NAME = "Wendelien van der Uitkijk";
    private static final String EMAIL = "wendelien@uitkijk.example";

    private static ProductProcess product;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @Test
    void who_books_and_who_is_refused_is_counted_by_his_way_and_the_rule_and_told_of_nowhere() throws Exception {
        String start = freeMoment();
        Map<String, Double> before = figures();

        HttpResponse<String> booked = book(start);
        HttpResponse<String> refused = book(start);

        assertThat(booked.statusCode()).isEqualTo(201);
        assertThat(refused.statusCode()).isEqualTo(409);
        Map<String, Double> after = figures();
        assertThat(List.of(
                        "goedgesprek_bookings_total{channel=\"api\",outcome=\"booked\"}",
                        "goedgesprek_slot_refusals_total{channel=\"api\",reason=\"overlaps\"}"))
                .allSatisfy(figure -> assertThat(after.get(figure)).isEqualTo(before.getOrDefault(figure, 0.0) + 1));
        assertThat(after.get("goedgesprek_work_duration_seconds_count{work=\"book\"}"))
                .isEqualTo(before.getOrDefault("goedgesprek_work_duration_seconds_count{work=\"book\"}", 0.0) + 2);
        assertThat(get("/metrics").body()).doesNotContain("Uitkijk", "uitkijk", code(booked));
        assertThat(log()).noneMatch(line -> line.contains(code(booked)));
    }

    @Test
    void how_long_free_moments_took_fills_buckets_that_never_shrink() throws Exception {
        freeMoment();

        Map<String, Double> figures = figures();

        String slots = "goedgesprek_work_duration_seconds_";
        assertThat(figures.get(slots + "bucket{work=\"slots\",le=\"+Inf\"}"))
                .isPositive()
                .isEqualTo(figures.get(slots + "count{work=\"slots\"}"))
                .isGreaterThanOrEqualTo(figures.get(slots + "bucket{work=\"slots\",le=\"0.005\"}"));
        assertThat(figures.get(slots + "sum{work=\"slots\"}")).isPositive();
    }

    @Test
    void the_outbox_and_the_connections_to_the_database_and_the_machine_tell_how_they_stand() throws Exception {
        assertThat(figures())
                .containsKeys(
                        "goedgesprek_outbox_waiting",
                        "goedgesprek_outbox_failed",
                        "goedgesprek_outbox_oldest_age_seconds",
                        "goedgesprek_outbox_blocked_age_seconds",
                        "goedgesprek_task_last_success_timestamp_seconds{task=\"backup\"}",
                        "goedgesprek_pool_connections{state=\"used\"}",
                        "goedgesprek_pool_connections{state=\"free\"}",
                        "jvm_memory_used_bytes{area=\"heap\"}",
                        "process_start_time_seconds");
    }

    @Test
    void whether_visitors_may_come_is_told_though_nobody_asks() throws Exception {
        assertThat(figures())
                .containsEntry("goedgesprek_ready{check=\"database\"}", 1.0)
                .containsEntry("goedgesprek_ready{check=\"disk\"}", 1.0);
    }

    @Test
    void the_servers_own_figures_are_nobodys() throws Exception {
        assertThat(Stream.of("/metrics/base", "/metrics/vendor", "/metrics/application", "/metrics/"))
                .allSatisfy(path -> assertThat(get(path).statusCode()).isEqualTo(404));
    }

    @Test
    void a_request_is_found_in_the_log_by_the_number_of_its_answer_and_not_by_what_it_asked() throws Exception {
        HttpResponse<String> page = get("/met/EenCodeDieNietBestaat?naam=Uitkijk");

        // The line is written before the page for what is not found is drawn.
        assertThat(log())
                .filteredOn(line -> line.contains('[' + number(page) + ']'))
                .singleElement()
                .asString()
                .contains("GET /met/*: 404 in ");
        assertThat(log()).noneMatch(line -> line.contains("EenCodeDieNietBestaat"));
    }

    @Test
    void a_strangers_number_is_not_taken_over() throws Exception {
        HttpResponse<String> answer = get("/", "X-Request-Id", "number-of-a-stranger");

        assertThat(number(answer)).matches("[0-9a-v]{10}");
        assertThat(log()).noneMatch(line -> line.contains("number-of-a-stranger"));
    }

    private String freeMoment() throws Exception {
        LocalDate from = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(30);
        HttpResponse<String> slots = get("/api/v1/meeting-types/video/slots?from=" + from + "&to=" + from.plusDays(20));
        try (JsonReader reader = Json.createReader(new StringReader(slots.body()))) {
            return reader.readObject().getJsonArray("slots").getJsonObject(0).getString("start");
        }
    }

    private HttpResponse<String> book(String start) throws Exception {
        String body = Json.createObjectBuilder()
                .add("meetingType", "video")
                .add("start", start)
                .add("contact", Json.createObjectBuilder().add("name", NAME).add("email", EMAIL))
                .add("answers", Json.createArrayBuilder())
                .add("privacyAccepted", true)
                .build()
                .toString();
        return send("/api/v1/bookings", body, "Content-Type", "application/json");
    }

    private static String code(HttpResponse<String> booked) {
        try (JsonReader reader = Json.createReader(new StringReader(booked.body()))) {
            return reader.readObject().getString("code");
        }
    }

    private Map<String, Double> figures() throws Exception {
        HttpResponse<String> answer = get("/metrics");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
        Map<String, Double> all = new HashMap<>();
        answer.body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> all.put(
                        line.substring(0, line.lastIndexOf(' ')),
                        Double.valueOf(line.substring(line.lastIndexOf(' ') + 1).replace("+Inf", "Infinity"))));
        return all;
    }

    private static String number(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElse("");
    }

    private static List<String> log() throws Exception {
        return Files.readAllLines(product.data().resolve("log/goed-gesprek.log"));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(path, null, headers);
    }

    private HttpResponse<String> send(String path, @Nullable String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(body));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
