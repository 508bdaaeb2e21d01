package nl.goedgesprek.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.scheduling.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years, quarters and months on the calendar of the practice. */
class PeriodTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-K1, 2026-01-01, 2026-03-31",
        "2026-K4, 2026-10-01, 2026-12-31",
        "2028-02, 2028-02-01, 2028-02-29"
    })
    void a_period_has_a_name(String name, LocalDate from, LocalDate last) {
        Period period = Period.named(name).orElseThrow();

        assertThat(period).isEqualTo(new Period(from, last.plusDays(1)));
        assertThat(period.name()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-K5", "2026-13", "2026-00", "26", "2026-11-26", "x"})
    void what_is_no_name_names_nothing(String name) {
        assertThat(Period.named(name)).isEmpty();
    }

    @Test
    void another_period_has_no_name() {
        assertThat(new Period(LocalDate.of(2026, 1, 2), LocalDate.of(2027, 1, 1)).name())
                .isEmpty();
    }

    @Test
    void a_month_with_a_change_of_clock_is_an_hour_shorter_or_longer() {
        assertThat(Period.named("2026-03").orElseThrow().time(ZONE).length()).hasHours(31 * 24 - 1);
        assertThat(Period.named("2026-10").orElseThrow().time(ZONE).length()).hasHours(31 * 24 + 1);
        assertThat(Period.named("2026").orElseThrow().time(ZONE))
                .isEqualTo(new TimeRange(Instant.parse("2025-12-31T23:00:00Z"), Instant.parse("2026-12-31T23:00:00Z")));
    }

    @Test
    void a_period_touches_months_of_which_it_has_a_part() {
        Period period = new Period(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 2));

        assertThat(period.months())
                .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2));
        assertThat(period.in(YearMonth.of(2025, 12)))
                .isEqualTo(new Period(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)));
        assertThat(period.in(YearMonth.of(2026, 2)))
                .isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 2)));
    }

    @Test
    void a_period_is_neither_empty_nor_longer_than_ten_years() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatThrownBy(() -> new Period(day, day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(day, day.plusYears(10).plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Period(day, day.plusYears(10)).months()).hasSize(120);
    }

    @Test
    void a_moment_is_in_the_month_that_the_wall_calendar_of_the_practice_shows() {
        Instant newYearsEve = Instant.parse("2025-12-31T22:30:00Z");
        Instant newYear = Instant.parse("2025-12-31T23:30:00Z");
        Instant firstOfAprilInSummerTime = Instant.parse("2026-03-31T22:30:00Z");
        Instant endOfOctoberInWinterTime = Instant.parse("2026-10-31T22:30:00Z");

        assertThat(Figures.byMonth(
                        List.of(newYearsEve, newYear, firstOfAprilInSummerTime, endOfOctoberInWinterTime), ZONE))
                .isEqualTo(Map.of(
                        YearMonth.of(2025, 12), 1L,
                        YearMonth.of(2026, 1), 1L,
                        YearMonth.of(2026, 4), 1L,
                        YearMonth.of(2026, 10), 1L));
    }

    @Test
    void months_without_anything_stand_in_the_figures_too() {
        Instant march = Instant.parse("2026-03-10T10:00:00Z");
        Figures figures = Figures.of(
                Period.named("2026-K1").orElseThrow(),
                ZONE,
                Map.of(Figure.ASKED, List.of(march, march), Figure.EXPIRED, List.of(march)));

        assertThat(figures.months())
                .extracting(
                        month -> month.of(Figure.ASKED),
                        month -> month.of(Figure.EXPIRED),
                        month -> month.of(Figure.HELD))
                .containsExactly(tuple(0L, 0L, 0L), tuple(0L, 0L, 0L), tuple(2L, 1L, 0L));
        assertThat(figures.total(Figure.ASKED)).isEqualTo(2);
        assertThat(figures.isEmpty()).isFalse();
    }
}
