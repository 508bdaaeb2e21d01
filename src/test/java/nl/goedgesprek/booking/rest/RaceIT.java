package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.ChosenDatabase;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many book at once; the database is looked at when the product is gone, not the answers only. */
@Tag("both")
class RaceIT {

    private static final int BOOKERS = 64;
    /** Fewer where it is done for the second time. */
    private static final int ROUNDS = Integer.getInteger("race.rounds", 50);

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST_DAY = LocalDate.now(ZONE).plusDays(7);

    /** So far from one another that the coach cannot be at two of them within half an hour. */
    private static final List<String> FAR_APART =
            List.of("1012 AB", "9711 AB", "6211 AB", "4381 AB", "7511 AB", "8911 AB");

    private static ChosenDatabase database;
    private static ProductProcess product;
    private static Api api;

    /** How many appointments each day must hold in the end. */
    private static final Map<LocalDate, Integer> WON = new HashMap<>();

    @BeforeAll
    static void start() {
        database = ChosenDatabase.choose();
        Map<String, String> settings = new HashMap<>(Api.UNLIMITED);
        settings.putAll(database.settings());
        Path practice = Path.of("src/test/resources/nl/goedgesprek/booking/rest/races.json");
        settings.put("GOEDGESPREK_PRACTICE_FILE", practice.toAbsolutePath().toString());
        product = ProductProcess.start(settings);
        api = new Api(product);
    }

    @AfterAll
    static void the_database_holds_what_was_answered() throws Exception {
        product.close();
        assertThat(appointmentsPerDay()).isEqualTo(WON);
        assertThat(receipts())
                .as("who reads them cannot try which key it was")
                .hasSize(ROUNDS)
                .doesNotContain(
                        new SecretCode(onceKey(0)).hash(), new SecretCode(onceKey(0) + " robin@example.nl").hash());
    }

    @Test
    void sixty_four_bookings_of_one_moment_are_one_booking_in_every_round() throws Exception {
        race(FIRST_DAY, 1, (day, booker) -> booking("video", day, LocalTime.of(9, 0), "1012 AB"));
    }

    @Test
    void of_moments_between_which_nobody_can_drive_one_is_booked_in_every_round() throws Exception {
        race(FIRST_DAY.plusDays(ROUNDS), 1, (day, booker) -> {
            int which = booker % FAR_APART.size();
            return booking("kort-bezoek", day, LocalTime.of(9, 5 * which), FAR_APART.get(which));
        });
    }

    @Test
    void a_days_limit_is_reached_and_never_passed_in_every_round() throws Exception {
        race(
                FIRST_DAY.plusDays(2 * ROUNDS),
                3,
                (day, booker) -> booking("drie-per-dag", day, LocalTime.of(8, 0).plusMinutes(5L * booker), "1012 AB"));
    }

    @Test
    void sixteen_requests_with_one_idempotency_key_are_one_booking_with_one_answer_in_every_round() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = FIRST_DAY.plusDays(3 * ROUNDS + round);
            String body = booking("video", day, LocalTime.of(9, 0), "1012 AB");
            String key = onceKey(round);
            WON.put(day, 1);
            List<Api.Answer> answers = together(16, booker -> api.book(body, "Idempotency-Key", key));
            assertThat(answers).extracting(Api.Answer::status).containsOnly(201);
            assertThat(answers)
                    .extracting(answer -> answer.json().toString())
                    .containsOnly(answers.get(0).json().toString());
        }
    }

    private static String onceKey(int round) {
        return "race-" + round;
    }

    private interface Body {
        String of(LocalDate day, int booker);
    }

    private interface Call {
        Api.Answer send(int booker) throws Exception;
    }

    /** A round a day, from this one on. */
    private static void race(LocalDate first, int winners, Body body) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = first.plusDays(round);
            WON.put(day, winners);
            List<Integer> statuses =
                    new ArrayList<>(together(BOOKERS, booker -> api.book(body.of(day, booker))).stream()
                            .map(Api.Answer::status)
                            .toList());
            Collections.sort(statuses);
            List<Integer> expected = new ArrayList<>(Collections.nCopies(winners, 201));
            expected.addAll(Collections.nCopies(BOOKERS - winners, 409));
            assertThat(statuses).as("round %d", round).isEqualTo(expected);
        }
    }

    private static List<Api.Answer> together(int many, Call call) throws Exception {
        return AtOnce.call(IntStream.range(0, many)
                .mapToObj(booker -> (Callable<Api.Answer>) () -> call.send(booker))
                .toList());
    }

    private static String booking(String type, LocalDate day, LocalTime time, String postcode) {
        return """
                {"meetingType": "%s", "start": "%s", "place": {"postcode": "%s", "houseNumber": "1"},
                 "contact": {"name": "Robin", "email": "robin@example.nl"}, "privacyAccepted": true}
                """.formatted(type, Moment.text(day.atTime(time).atZone(ZONE).toInstant(), ZONE), postcode);
    }

    private static List<String> receipts() throws Exception {
        List<String> hashes = new ArrayList<>();
        try (Connection connection = database.of(product);
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery("select key_hash from booking_receipt")) {
            while (kept.next()) {
                hashes.add(kept.getString(1));
            }
        }
        return hashes;
    }

    private static Map<LocalDate, Integer> appointmentsPerDay() throws Exception {
        Map<LocalDate, Integer> counts = new HashMap<>();
        try (Connection connection = database.of(product);
                Statement statement = connection.createStatement();
                ResultSet starts = statement.executeQuery("select starts_at_ms from appointment")) {
            while (starts.next()) {
                LocalDate day =
                        Instant.ofEpochMilli(starts.getLong(1)).atZone(ZONE).toLocalDate();
                counts.merge(day, 1, Integer::sum);
            }
        }
        return counts;
    }
}
