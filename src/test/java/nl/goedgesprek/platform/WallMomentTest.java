package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A moment as the coach types it. */
class WallMomentTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void it_is_read_on_the_clock_of_the_practice() {
        WallMoment entry = new WallMoment("10-12-2026", "9.30");

        assertThat(entry.violations(ZONE, NOW)).isEmpty();
        assertThat(entry.moment(ZONE)).isEqualTo(Instant.parse("2026-12-10T08:30:00Z"));
    }

    @Test
    void each_field_that_is_wrong_is_named() {
        assertRefused("", "", "violation.required", "violation.required");
        assertRefused("31-2-2027", "25:00", "violation.date", "violation.time");
    }

    @Test
    void what_is_past_cannot_be_proposed() {
        assertRefused("1-12-2026", "13:00", "requests.violation.past");
        assertThat(new WallMoment("1-12-2026", "13:01").violations(ZONE, NOW)).isEmpty();
    }

    @Test
    void a_time_that_the_clock_skips_does_not_exist_and_of_a_doubled_one_it_is_the_first() {
        assertRefused("28-3-2027", "2:30", "violation.timeSkipped");
        assertThat(new WallMoment("31-10-2027", "2:30").moment(ZONE)).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    private static void assertRefused(String date, String time, String... messages) {
        assertThat(new WallMoment(date, time).violations(ZONE, NOW))
                .extracting(Violation::message)
                .containsExactly(messages);
    }
}
