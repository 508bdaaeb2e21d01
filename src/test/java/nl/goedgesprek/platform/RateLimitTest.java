package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void a_caller_may_come_so_many_times_and_no_more() {
        RateLimit limit = new RateLimit(2, MINUTE);

        assertThat(limit.waitingTime("a", NOON)).isZero();
        assertThat(limit.waitingTime("a", NOON.plusSeconds(10))).isZero();
        assertThat(limit.waitingTime("a", NOON.plusSeconds(20))).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void a_new_period_begins_with_the_first_call_after_the_last_one() {
        RateLimit limit = new RateLimit(1, MINUTE);
        limit.waitingTime("a", NOON);

        assertThat(limit.waitingTime("a", NOON.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(limit.waitingTime("a", NOON.plusSeconds(60))).isZero();
        assertThat(limit.waitingTime("a", NOON.plusSeconds(119))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void what_came_to_nothing_is_given_back_and_who_has_to_wait_is_not_counted() {
        RateLimit limit = new RateLimit(2, MINUTE);
        assertThat(limit.take("a", NOON)).isZero();
        assertThat(limit.take("a", NOON)).isZero();
        assertThat(limit.take("a", NOON.plusSeconds(20))).isEqualTo(Duration.ofSeconds(40));

        limit.giveBack("a", NOON.plusSeconds(20));

        assertThat(limit.take("a", NOON.plusSeconds(30))).isZero();
        assertThat(limit.take("a", NOON.plusSeconds(30))).isEqualTo(Duration.ofSeconds(30));
        limit.giveBack("b", NOON);
    }

    @Test
    void one_caller_does_not_make_another_wait() {
        RateLimit limit = new RateLimit(1, MINUTE);
        limit.waitingTime("a", NOON);

        assertThat(limit.waitingTime("b", NOON)).isZero();
    }

    @Test
    void callers_whose_period_ended_are_forgotten() {
        RateLimit limit = new RateLimit(1, MINUTE);
        limit.waitingTime("a", NOON);
        limit.waitingTime("b", NOON.plusSeconds(61));

        assertThat(limit.callers()).isEqualTo(1);
    }

    @Test
    void it_never_remembers_more_callers_than_it_has_room_for() {
        RateLimit limit = new RateLimit(1, MINUTE);
        for (int i = 0; i < Memory.MOST + 500; i++) {
            limit.waitingTime("caller " + i, NOON);
        }

        assertThat(limit.callers()).isLessThanOrEqualTo(Memory.MOST);
    }

    @Test
    void a_limit_of_nothing_is_no_limit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(0, MINUTE));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, Duration.ZERO));
    }
}
