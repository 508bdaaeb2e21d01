package nl.goedgesprek.booking.web;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.StoppedDatabase;

/**
 * The product with appointments in every stage, for those who look back at one. What only time or a coach can do to an
 * appointment is written in its database while it does not run.
 */
final class ManagedSite implements AutoCloseable {

    static final String WORDS = "Die dag rijd ik al naar Zwolle.\nLukt het je een week later?";
    static final String PHONE = "+31302345678";

    private static final Map<Stage, String> CHANGES = Map.of(
            Stage.PROPOSED,
            "status = 'PROPOSED', coach_words = '" + WORDS + "'",
            Stage.DECLINED,
            "status = 'DECLINED', coach_words = '" + WORDS + "'",
            Stage.CANCELLED,
            "status = 'CANCELLED'",
            Stage.REQUESTED,
            "status = 'REQUESTED'",
            Stage.LAPSED,
            "status = 'REQUESTED', " + at(Duration.ofDays(-1)),
            Stage.PAST,
            at(Duration.ofDays(-2)));
    private static final String LATE = "late";
    private static final int OF_EACH = 4;

    private final ProductProcess product;
    private final Map<Stage, Queue<String>> paths;
    private final Queue<String> late;

    private ManagedSite(ProductProcess product, Map<Stage, Queue<String>> paths, Queue<String> late) {
        this.product = product;
        this.paths = paths;
        this.late = late;
    }

    static ManagedSite start() throws SQLException {
        Map<String, String> settings = Map.of("GOEDGESPREK_LIMIT_BOOKINGS_PER_HOUR", "0");
        ProductProcess empty = ProductProcess.start(settings);
        Map<Stage, Queue<String>> paths = new EnumMap<>(Stage.class);
        Pages pages = new Pages(empty.address("").toString());
        for (Stage stage : Stage.values()) {
            paths.put(stage, booked(pages, stage.name()));
        }
        Queue<String> late = booked(pages, LATE);
        empty.close();
        StoppedDatabase.change(empty.data(), connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("update practice set phone = '" + PHONE + "'");
                for (Map.Entry<Stage, String> change : CHANGES.entrySet()) {
                    change(statement, change.getKey().name(), change.getValue());
                }
                change(statement, LATE, at(Duration.ofHours(2)));
            }
        });
        return new ManagedSite(ProductProcess.start(settings, empty.data()), paths, late);
    }

    /** Where it runs, without a slash at the end. */
    String address() {
        return product.address("").toString();
    }

    Pages pages() {
        return new Pages(address());
    }

    /** The address of an appointment in this stage that nobody has looked at. */
    String path(Stage stage) {
        return Objects.requireNonNull(paths.get(stage)).remove();
    }

    /** The address of one that begins so soon that it cannot be changed any more. */
    String latePath() {
        return late.remove();
    }

    @Override
    public void close() {
        product.close();
    }

    private static Queue<String> booked(Pages pages, String name) {
        Queue<String> paths = new ArrayDeque<>();
        for (int i = 0; i < OF_EACH; i++) {
            String key = pages.begin("video");
            if (name.equals(Stage.SUGGESTED.name())) {
                String day = Instant.now().plus(Duration.ofDays(30)).toString().substring(0, 10);
                pages.post(
                        "d",
                        key,
                        "stap",
                        "moment",
                        "do",
                        "voorstel",
                        "date1",
                        day,
                        "time1",
                        "19:30",
                        "date2",
                        day,
                        "time2",
                        "08:15");
            } else {
                List<String> free = pages.lastFreeDay(key);
                pages.hold(key, free.get(free.size() - 1));
            }
            paths.add(pages.post(
                            "d",
                            key,
                            "stap",
                            "jij",
                            "do",
                            "boek",
                            "name",
                            "Noor " + name,
                            "email",
                            "noor@example.com",
                            "zone",
                            "America/New_York",
                            "akkoord",
                            "1")
                    .uri()
                    .getPath());
        }
        return paths;
    }

    private static void change(Statement statement, String name, String change) throws SQLException {
        statement.executeUpdate("update appointment set " + change
                + " where person_id in (select id from person where name = 'Noor " + name + "')");
    }

    private static String at(Duration fromNow) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(fromNow);
        return "starts_at_ms = " + start.toEpochMilli() + ", ends_at_ms = "
                + start.plus(Duration.ofMinutes(30)).toEpochMilli();
    }
}
