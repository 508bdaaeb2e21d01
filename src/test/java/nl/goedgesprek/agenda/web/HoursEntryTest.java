package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedgesprek.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9:00–12:30, 13:30–17:00 | 09:00–12:30, 13:30–17:00",
                "9-17 | 09:00–17:00",
                "9.30 tot 12 en 13 tot 17 uur | 09:30–12:00, 13:00–17:00",
                "13-17; 9-12 | 09:00–12:00, 13:00–17:00",
                "9-12 and 12-17 | 09:00–12:00, 12:00–17:00",
                "0:00 - 24:00 | 00:00–24:00",
                "'' | ''",
            })
    void hours_are_read_as_people_write_them(String typed, String written) {
        HoursEntry entry = new HoursEntry("monday", typed);

        assertThat(entry.violation()).isEmpty();
        assertThat(HoursEntry.text(entry.intervals())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9", "9-", "17-9", "9-9", "9:60-12", "9-25", "24:01-24:02", "ochtend", "9-12,,13-17", "٩-١٢"})
    void what_is_no_time_is_not_guessed(String typed) {
        assertThat(new HoursEntry("monday", typed).violation())
                .contains(new Violation("monday", "hours.violation.form"));
    }

    @Test
    void hours_that_run_into_each_other_are_told() {
        assertThat(new HoursEntry("monday", "9-12, 11-13").violation())
                .contains(new Violation("monday", "hours.violation.overlap"));
    }
}
