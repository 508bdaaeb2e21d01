package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.OpenHours;
import org.junit.jupiter.api.Test;

/** Which parts of a day are closed. */
class OpenDaysTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);

    @Test
    void the_morning_before_and_the_evening_after_open_hours_are_closed() {
        assertThat(closed(LocalInterval.of("09:00", "17:00")))
                .containsExactly("2026-12-10T00:00 2026-12-10T09:00", "2026-12-10T17:00 2026-12-11T00:00");
    }

    @Test
    void a_break_between_open_hours_is_closed() {
        assertThat(closed(LocalInterval.of("13:00", "24:00"), LocalInterval.of("00:00", "12:00")))
                .containsExactly("2026-12-10T12:00 2026-12-10T13:00");
    }

    @Test
    void a_day_without_open_hours_is_closed_from_midnight_to_midnight() {
        assertThat(closed()).containsExactly("2026-12-10T00:00 2026-12-11T00:00");
    }

    private static List<String> closed(LocalInterval... open) {
        OpenHours hours = new OpenHours(
                ZoneId.of("Europe/Amsterdam"), Map.of(DayOfWeek.THURSDAY, List.of(open)), Map.of(), Set.of());
        return new OpenDays(hours)
                .closedOn(THURSDAY)
                .map(closed -> closed.from() + " " + closed.to())
                .toList();
    }
}
