package nl.goedgesprek.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How late the coach gets to each when he is late for the first. The drive from anywhere to anywhere takes 30 minutes. */
class DelaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Place UTRECHT = Place.named("Utrecht");
    private static final Place ALMERE = Place.named("Almere");

    private final DayPlanner planner =
            new DayPlanner(ZoneOffset.UTC, Place.named("Zeist"), (from, to) -> 30, (from, to) -> 20.0);

    @Test
    void who_comes_later_is_told_what_the_spare_time_between_does_not_make_up_for() {
        // From 10:00 to 11:00, and then 45 minutes of which the drive takes 30.
        assertThat(delays(20, visit(UTRECHT, "10:00"), visit(ALMERE, "11:45"))).containsExactly(20, 5);
    }

    @Test
    void who_has_enough_time_before_him_waits_for_nothing() {
        assertThat(delays(60, visit(UTRECHT, "10:00"), visit(ALMERE, "13:00"), visit(UTRECHT, "14:30")))
                .containsExactly(60, 0, 0);
    }

    @Test
    void what_people_are_told_is_rounded_up_to_five_minutes_and_only_what_they_are_told() {
        // Eight minutes to spare, twice: 30, 22, 14.
        assertThat(delays(30, visit(null, "10:00"), visit(null, "11:08"), visit(null, "12:16")))
                .containsExactly(30, 25, 15);
    }

    @Test
    void where_there_was_no_time_to_spare_the_delay_does_not_grow() {
        assertThat(delays(10, visit(UTRECHT, "10:00"), visit(ALMERE, "11:05"))).containsExactly(10, 10);
    }

    @Test
    void on_time_is_on_time_for_all() {
        assertThat(delays(0, visit(UTRECHT, "10:00"), visit(ALMERE, "11:05"))).containsExactly(0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> delays(-1, visit(UTRECHT, "10:00")));
    }

    private List<Integer> delays(int minutes, Commitment... visits) {
        List<Stop<Commitment>> stops =
                planner.plan(DAY, List.of(visits), Function.identity()).stops();
        return List.copyOf(Delays.of(stops, minutes, Commitment::time).values());
    }

    private static Commitment visit(@Nullable Place place, String start) {
        Instant begin = Instant.parse(DAY + "T" + start + ":00Z");
        return new Commitment(
                TimeRange.startingAt(begin, Duration.ofHours(1)), place, Duration.ZERO, Duration.ZERO, start);
    }
}
