package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.TimeRange;
import org.junit.jupiter.api.Test;

class MonthCalendarTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void weeks_begin_on_monday_and_cover_the_whole_month() {
        List<MonthCalendar.Week> weeks = MonthCalendar.of(DECEMBER, Map.of()).weeks();

        assertThat(weeks).hasSize(5).allSatisfy(week -> assertThat(week.days()).hasSize(7));
        assertThat(weeks.get(0).days().get(0).date()).isEqualTo("2026-11-30");
        assertThat(weeks.get(4).days().get(6).date()).isEqualTo("2027-01-03");
    }

    @Test
    void weeks_have_their_iso_number_also_over_new_year() {
        assertThat(MonthCalendar.of(DECEMBER, Map.of()).weeks())
                .extracting(MonthCalendar.Week::number)
                .containsExactly(49, 50, 51, 52, 53);
        assertThat(MonthCalendar.of(YearMonth.of(2027, 1), Map.of()).weeks())
                .extracting(MonthCalendar.Week::number)
                .containsExactly(53, 1, 2, 3, 4);
    }

    @Test
    void a_february_that_begins_on_monday_has_four_weeks() {
        assertThat(MonthCalendar.of(YearMonth.of(2027, 2), Map.of()).weeks()).hasSize(4);
    }

    @Test
    void a_day_tells_how_many_moments_it_has_and_whether_one_is_nearby() {
        LocalDate tenth = LocalDate.of(2026, 12, 10);
        MonthCalendar calendar =
                MonthCalendar.of(DECEMBER, Map.of(tenth, List.of(slot(tenth, 9, false), slot(tenth, 13, true))));

        MonthCalendar.Day day = calendar.weeks().get(1).days().get(3);
        assertThat(day.date()).isEqualTo(tenth);
        assertThat(day.moments()).isEqualTo(2);
        assertThat(day.nearby()).isTrue();
        assertThat(calendar.daysWithMoments()).isEqualTo(1);
    }

    @Test
    void a_day_of_another_month_has_no_moments_here() {
        LocalDate november = LocalDate.of(2026, 11, 30);

        MonthCalendar calendar = MonthCalendar.of(DECEMBER, Map.of(november, List.of(slot(november, 9, true))));

        MonthCalendar.Day day = calendar.weeks().get(0).days().get(0);
        assertThat(day.within()).isFalse();
        assertThat(day.isFree()).isFalse();
        assertThat(day.nearby()).isFalse();
    }

    static Slot slot(LocalDate date, int hour, boolean nearby) {
        Instant start = Instant.parse(date + "T00:00:00Z").plus(Duration.ofHours(hour));
        return new Slot(new TimeRange(start, start.plus(Duration.ofHours(1))), 20, 20, 40, nearby);
    }
}
