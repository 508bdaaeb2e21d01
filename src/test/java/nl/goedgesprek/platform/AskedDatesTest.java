package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDatesTest {

    @Test
    void a_date_and_a_moment_are_read() {
        assertThat(AskedDates.date("2026-12-10")).contains(LocalDate.of(2026, 12, 10));
        assertThat(AskedDates.date("1900-01-01")).contains(LocalDate.of(1900, 1, 1));
        assertThat(AskedDates.date("2999-12-31")).contains(LocalDate.of(2999, 12, 31));
        assertThat(AskedDates.moment("2026-12-10T09:00:00Z")).contains(Instant.parse("2026-12-10T09:00:00Z"));
    }

    @Test
    void nothing_is_no_date() {
        assertThat(AskedDates.date(null)).isEmpty();
        assertThat(AskedDates.moment(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "morgen", "2026-02-30", "1899-12-31", "3000-01-01", "+999999999-12-31", "-0044-03-15"})
    void what_is_no_date_of_a_practice_is_none(String text) {
        assertThat(AskedDates.date(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nu", "1899-12-31T23:59:59Z", "3000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"
            })
    void what_is_no_moment_of_a_practice_is_none(String text) {
        assertThat(AskedDates.moment(text)).isEmpty();
    }
}
