package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.Rhythm;
import org.junit.jupiter.api.Test;

/** How a series is to recur, as the coach types it. */
class RhythmEntryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Test
    void it_is_read_as_it_is_meant() {
        RhythmEntry entry = new RhythmEntry(" 6", "2", "TUESDAY", "9:00", "12.30", "1-12-2026");

        assertThat(wrong(entry)).isEmpty();
        assertThat(entry.rhythm())
                .isEqualTo(new Rhythm(
                        LocalDate.parse("2026-12-01"), 6, 2, DayOfWeek.TUESDAY, LocalInterval.of("09:00", "12:30")));
    }

    @Test
    void every_field_that_is_wrong_is_named() {
        assertThat(wrong(new RhythmEntry("veel", "0", "DINSDAG", "9", "", "31-2-2027")))
                .containsExactly("times", "weeks", "weekday", "from", "date");
    }

    @Test
    void numbers_have_their_bounds_and_all_of_it_lasts_two_years_at_most() {
        assertThat(wrong(with("27", "1"))).containsExactly("times");
        assertThat(wrong(with("2", "13"))).containsExactly("weeks");
        assertThat(wrong(with("26", "4"))).isEmpty();
        assertThat(wrong(with("26", "5"))).containsExactly("times");
    }

    @Test
    void a_conversation_fits_in_its_part_of_the_day() {
        assertThat(wrong(new RhythmEntry("1", "1", "MONDAY", "9:00", "10:00", "1-12-2026")))
                .isEmpty();
        assertThat(wrong(new RhythmEntry("1", "1", "MONDAY", "9:00", "9:59", "1-12-2026")))
                .containsExactly("until");
        assertThat(wrong(new RhythmEntry("1", "1", "MONDAY", "9:00", "8:00", "1-12-2026")))
                .containsExactly("until");
    }

    @Test
    void it_begins_today_at_the_earliest_and_in_a_year_at_the_latest() {
        assertThat(wrong(new RhythmEntry("1", "1", "MONDAY", "9:00", "12:00", "30-11-2026")))
                .isEmpty();
        assertThat(wrong(new RhythmEntry("1", "1", "MONDAY", "9:00", "12:00", "29-11-2026")))
                .containsExactly("date");
        assertThat(wrong(new RhythmEntry("1", "1", "MONDAY", "9:00", "12:00", "2-12-2027")))
                .containsExactly("date");
    }

    private static RhythmEntry with(String times, String weeks) {
        return new RhythmEntry(times, weeks, "MONDAY", "9:00", "12:00", "1-12-2026");
    }

    private static java.util.List<String> wrong(RhythmEntry entry) {
        return entry.violations(Duration.ofHours(1), TODAY).stream()
                .map(Violation::field)
                .toList();
    }
}
