package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.TimeRange;
import org.junit.jupiter.api.Test;

/** A period as the coach types it. What does not exist is refused, never rounded. */
class PeriodEntryTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void it_is_read_on_the_clock_of_the_practice() {
        assertThat(hours("10-12-2026", "9:30", "10-12-2026", "11.00").range(ZONE))
                .isEqualTo(new TimeRange(Instant.parse("2026-12-10T08:30:00Z"), Instant.parse("2026-12-10T10:00:00Z")));
    }

    @Test
    void whole_days_go_until_the_end_of_the_last_one() {
        assertThat(days("10-12-2026", "11-12-2026").range(ZONE))
                .isEqualTo(new TimeRange(Instant.parse("2026-12-09T23:00:00Z"), Instant.parse("2026-12-11T23:00:00Z")));
    }

    @Test
    void a_date_that_does_not_exist_is_refused_at_its_field() {
        assertRefused(hours("31-2-2027", "9:00", "1-3-2027", "10:00"), "fromDate", "violation.date");
        assertRefused(days("1-1-2027", "29-2-2027"), "untilDate", "violation.date");
    }

    @Test
    void a_leap_day_exists_in_a_leap_year() {
        assertThat(days("29-2-2028", "2028-02-29").violations(ZONE)).isEmpty();
    }

    @Test
    void a_time_that_does_not_exist_is_refused_at_its_field() {
        assertRefused(hours("10-12-2026", "24:00", "11-12-2026", "9:00"), "fromTime", "violation.time");
        assertRefused(hours("10-12-2026", "9:00", "10-12-2026", "9:60"), "untilTime", "violation.time");
    }

    @Test
    void an_hour_that_the_clock_skips_does_not_exist() {
        assertRefused(hours("28-3-2027", "2:30", "28-3-2027", "4:00"), "fromTime", "violation.timeSkipped");
    }

    @Test
    void an_hour_that_comes_twice_is_taken_twice() {
        assertThat(hours("31-10-2027", "2:00", "31-10-2027", "2:59").range(ZONE).length())
                .isEqualTo(Duration.ofMinutes(119));
    }

    @Test
    void its_end_is_after_its_start() {
        assertRefused(hours("10-12-2026", "9:00", "10-12-2026", "9:00"), "untilTime", "violation.untilBeforeFrom");
        assertRefused(days("11-12-2026", "10-12-2026"), "untilDate", "violation.untilBeforeFrom");
    }

    @Test
    void it_lasts_a_year_at_most() {
        assertRefused(days("1-1-2027", "31-12-2028"), "untilDate", "violation.periodLong");
    }

    @Test
    void it_ends_in_a_time_that_agendas_reach() {
        PeriodEntry last = days("31-12-9999", "31-12-9999");
        assertThat(last.violations(ZONE))
                .containsExactly(new Violation("untilDate", "block.violation.far", List.of("2999")));
        assertThat(days("31-12-2999", "31-12-2999").violations(ZONE)).isEmpty();
    }

    @Test
    void what_is_left_empty_is_asked_for() {
        assertRefused(hours("10-12-2026", "9:00", "10-12-2026", " "), "untilTime", "violation.required");
    }

    private static void assertRefused(PeriodEntry entry, String field, String message) {
        assertThat(entry.violations(ZONE)).containsExactly(new Violation(field, message));
    }

    private static PeriodEntry hours(String fromDate, String fromTime, String untilDate, String untilTime) {
        return new PeriodEntry(fromDate, fromTime, untilDate, untilTime, false);
    }

    private static PeriodEntry days(String from, String until) {
        return new PeriodEntry(from, "", until, "", true);
    }
}
