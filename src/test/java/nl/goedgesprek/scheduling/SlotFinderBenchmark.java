package nl.goedgesprek.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a month of slots costs, with ever more appointments of the past: {@code mvn -Pbenchmark test-compile exec:exec}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SlotFinderBenchmark {

    private static final Instant NOW = Instant.parse("2027-03-01T07:00:00Z");
    private static final Place ZEIST = Place.named("Zeist");
    private static final Place UTRECHT = Place.named("Utrecht");
    private static final Place AMSTERDAM = Place.named("Amsterdam");

    /** Appointments before the queried month. */
    @Param({"0", "2000", "20000"})
    public int history;

    private final SlotFinder finder = new SlotFinder((from, to) -> from.equals(to) ? 0 : 30);
    private final SlotQuery month =
            new SlotQuery(visit(), UTRECHT, LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-31"));
    private Diary diary = diary(List.of());

    @Setup
    public void fillTheDiary() {
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 1; i <= history; i++) {
            commitments.add(visitAt(NOW.minus(Duration.ofHours(4L * i))));
        }
        for (int day = 0; day < 31; day++) {
            commitments.add(visitAt(NOW.plus(Duration.ofHours(24L * day + 2))));
        }
        diary = diary(commitments);
    }

    @Benchmark
    public List<Slot> month() {
        return finder.freeSlots(diary, month);
    }

    private static Commitment visitAt(Instant start) {
        TimeRange time = TimeRange.startingAt(start, Duration.ofHours(1));
        return new Commitment(time, AMSTERDAM, Duration.ZERO, Duration.ofMinutes(10), "visit");
    }

    private static Diary diary(List<Commitment> commitments) {
        List<LocalInterval> day = List.of(LocalInterval.of("09:00", "17:00"));
        OpenHours hours = new OpenHours(
                ZoneId.of("Europe/Amsterdam"),
                Map.of(
                        DayOfWeek.MONDAY, day,
                        DayOfWeek.TUESDAY, day,
                        DayOfWeek.WEDNESDAY, day,
                        DayOfWeek.THURSDAY, day,
                        DayOfWeek.FRIDAY, day),
                Map.<LocalDate, List<LocalInterval>>of(),
                Set.of());
        return new Diary(NOW, hours, ZEIST, new DriveLimits(60, true), commitments);
    }

    private static MeetingTerms visit() {
        return new MeetingTerms(
                "visit",
                Venue.AT_CLIENT,
                Duration.ofHours(1),
                Duration.ofMinutes(10),
                Duration.ofMinutes(10),
                Duration.ofMinutes(15),
                Duration.ofHours(24),
                60,
                3,
                12);
    }
}
