package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import nl.goedgesprek.agenda.web.RepeatEntry.How;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.TimeRange;
import org.junit.jupiter.api.Test;

/** Blocked time that comes back, as the coach types it. */
class RepeatEntryTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final PeriodEntry EVENING = new PeriodEntry("23-3-2027", "19:00", "23-3-2027", "21:00", false);
    private static final PeriodEntry TWO_DAYS = new PeriodEntry("1-12-2026", "", "2-12-2026", "", true);

    @Test
    void what_does_not_come_back_is_there_once() {
        assertThat(new RepeatEntry(How.ONCE, "?", "?").violations(EVENING, ZONE))
                .isEmpty();
        assertThat(new RepeatEntry(How.ONCE, "?", "?").ranges(EVENING, ZONE)).containsExactly(EVENING.range(ZONE));
    }

    @Test
    void every_two_weeks_at_the_same_time_on_the_wall_until_the_last_date() {
        assertThat(new RepeatEntry(How.WEEKLY, "2", "20-4-2027").ranges(EVENING, ZONE))
                .extracting(TimeRange::start)
                .containsExactly(
                        Instant.parse("2027-03-23T18:00:00Z"),
                        Instant.parse("2027-04-06T17:00:00Z"),
                        Instant.parse("2027-04-20T17:00:00Z"));
    }

    @Test
    void on_a_date_on_which_the_clock_skips_all_of_it_there_is_none() {
        PeriodEntry night = new PeriodEntry("27-3-2027", "2:15", "27-3-2027", "2:45", false);

        assertThat(new RepeatEntry(How.DAILY, "", "29-3-2027").ranges(night, ZONE))
                .extracting(TimeRange::start)
                .containsExactly(Instant.parse("2027-03-27T01:15:00Z"), Instant.parse("2027-03-29T00:15:00Z"));
    }

    @Test
    void every_day_for_a_year_at_most() {
        assertThat(new RepeatEntry(How.DAILY, "", "23-3-2028").violations(EVENING, ZONE))
                .isEmpty();
        assertThat(new RepeatEntry(How.DAILY, "", "23-3-2028").ranges(EVENING, ZONE))
                .hasSize(367);
        assertRefused(new RepeatEntry(How.DAILY, "", "25-3-2028"), EVENING, "lastDate", "block.violation.long");
    }

    @Test
    void it_does_not_come_back_before_it_is_over() {
        assertRefused(new RepeatEntry(How.DAILY, "", "10-12-2026"), TWO_DAYS, "repeat", "block.violation.overlap");
        assertThat(new RepeatEntry(How.WEEKLY, "1", "10-12-2026").violations(TWO_DAYS, ZONE))
                .isEmpty();
    }

    @Test
    void what_makes_no_sense_is_refused_at_its_field() {
        assertRefused(new RepeatEntry(How.WEEKLY, "0", "20-4-2027"), EVENING, "weeks", "settings.violation.number");
        assertRefused(new RepeatEntry(How.WEEKLY, "27", "20-4-2027"), EVENING, "weeks", "settings.violation.number");
        assertRefused(new RepeatEntry(How.WEEKLY, "1", "31-4-2027"), EVENING, "lastDate", "violation.date");
        assertRefused(new RepeatEntry(How.WEEKLY, "1", ""), EVENING, "lastDate", "violation.required");
        assertRefused(new RepeatEntry(How.WEEKLY, "1", "22-3-2027"), EVENING, "lastDate", "violation.untilBeforeFrom");
    }

    private static void assertRefused(RepeatEntry entry, PeriodEntry period, String field, String message) {
        assertThat(entry.violations(period, ZONE))
                .extracting(Violation::field, Violation::message)
                .containsExactly(org.assertj.core.api.Assertions.tuple(field, message));
    }
}
