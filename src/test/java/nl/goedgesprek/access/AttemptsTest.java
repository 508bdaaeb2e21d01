package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.goedgesprek.platform.Memory;
import org.junit.jupiter.api.Test;

/** Who tries again and again is slowed down. */
class AttemptsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final Attempts attempts = new Attempts(3);

    @Test
    void the_first_tries_are_free() {
        assertThat(times("coach", 3)).isZero();
        assertThat(attempts.waitingTime("coach", NOW)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void each_pause_is_twice_as_long_until_five_minutes() {
        times("coach", 3);
        Instant now = NOW;
        for (int seconds : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(attempts.waitingTime("coach", now)).hasSeconds(seconds);
            now = now.plusSeconds(seconds);
            assertThat(attempts.waitingTime("coach", now)).isZero();
        }
    }

    @Test
    void who_asks_during_a_pause_does_not_make_it_longer() {
        times("coach", 3);
        for (int i = 0; i < 100; i++) {
            attempts.waitingTime("coach", NOW.plusSeconds(1));
        }
        assertThat(attempts.waitingTime("coach", NOW.plusSeconds(2))).isZero();
    }

    @Test
    void nobody_waits_for_another() {
        times("coach", 9);
        assertThat(attempts.waitingTime("another", NOW)).isZero();
    }

    @Test
    void who_was_right_begins_anew() {
        times("coach", 3);
        attempts.forget("coach");
        assertThat(times("coach", 3)).isZero();
    }

    @Test
    void one_right_try_among_wrong_ones_takes_back_only_itself() {
        times("house", 3);
        attempts.takeBack("house", NOW);
        assertThat(attempts.waitingTime("house", NOW)).isZero();
        assertThat(attempts.waitingTime("house", NOW)).isPositive();
    }

    @Test
    void after_half_an_hour_all_is_forgotten() {
        times("coach", 9);
        assertThat(attempts.waitingTime("coach", NOW.plus(Duration.ofMinutes(31))))
                .isZero();
        assertThat(attempts.waitingTime("coach", NOW.plus(Duration.ofMinutes(31))))
                .isZero();
    }

    @Test
    void whoever_comes_under_many_names_does_not_fill_the_memory_nor_empty_it_of_whom_he_tried_before() {
        times("coach", 3);
        attempts.waitingTime("once", NOW);
        for (int i = 0; i < 2 * Memory.MOST; i++) {
            attempts.waitingTime("name " + i, NOW);
        }
        assertThat(attempts.waitingTime("coach", NOW)).isPositive();
        assertThat(times("once", 3)).isZero();
    }

    private Duration times(String who, int times) {
        Duration last = Duration.ZERO;
        for (int i = 0; i < times; i++) {
            last = attempts.waitingTime(who, NOW);
        }
        return last;
    }
}
