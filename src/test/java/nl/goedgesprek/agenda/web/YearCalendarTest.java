package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.agenda.web.YearCalendar.Week;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.OpenHours;
import org.junit.jupiter.api.Test;

class YearCalendarTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate EVE = LocalDate.of(2026, 12, 24);

    @Test
    void a_year_has_each_of_its_days_once_in_weeks_that_begin_on_monday() {
        YearCalendar<LocalDate> year = YearCalendar.of(Year.of(2026), date -> date);

        assertThat(year.months().stream().flatMap(YearCalendar.Month::days))
                .containsExactlyElementsOf(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .toList());
        Week<LocalDate> first = year.months().get(0).weeks().get(0);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.days().subList(0, 3)).containsOnly(Optional.empty());
        assertThat(first.days().get(3)).contains(LocalDate.of(2026, 1, 1));
        List<Week<LocalDate>> december = year.months().get(11).weeks();
        assertThat(december.get(december.size() - 1).number()).isEqualTo(53);
    }

    @Test
    void what_the_coach_decided_himself_is_told_before_what_his_week_says() {
        List<LocalInterval> morning = List.of(LocalInterval.of("09:00", "12:00"));
        OpenHours hours = new OpenHours(
                ZoneId.of("Europe/Amsterdam"),
                Map.of(EVE.getDayOfWeek(), morning, CHRISTMAS.getDayOfWeek(), morning),
                Map.of(EVE, List.of()),
                Set.of(CHRISTMAS));

        YearDay closed = YearDay.of(EVE, hours, Optional.empty(), 0);
        YearDay holiday = YearDay.of(CHRISTMAS, hours, Optional.of("Eerste kerstdag"), 0);

        assertThat(closed.style()).isEqualTo("off");
        assertThat(holiday.style()).isEqualTo("holiday");
        assertThat(YearDay.of(EVE.minusWeeks(1), hours, Optional.empty(), 0).style())
                .isEqualTo("open");
        assertThat(YearDay.of(EVE.minusDays(1), hours, Optional.empty(), 0).isSpecial())
                .isFalse();
        assertThat(closed.continuesIn(holiday)).isFalse();
    }
}
