package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PausesTest {

    private static final Instant FIRST = Instant.parse("2027-01-11T09:00:00Z");

    @Test
    void pauses_grow_to_two_hours() {
        assertThat(pauses())
                .startsWith(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(8),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(30),
                        Duration.ofHours(1),
                        Duration.ofHours(2),
                        Duration.ofHours(2));
    }

    @Test
    void the_last_try_is_within_two_days_of_the_first() {
        Duration all = pauses().stream().reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(46), Duration.ofHours(48));
    }

    private static List<Duration> pauses() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = FIRST;
        Optional<Instant> next = Pauses.next(FIRST, 1, now);
        while (next.isPresent()) {
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
            next = Pauses.next(FIRST, pauses.size() + 1, now);
        }
        return pauses;
    }
}
