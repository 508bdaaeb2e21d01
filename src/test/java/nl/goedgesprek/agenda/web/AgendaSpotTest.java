package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where the coach looked in his agenda. */
class AgendaSpotTest {

    @Test
    void what_the_script_wrote_is_read_and_nothing_else() {
        assertThat(AgendaSpot.parse("maand.2026-12-10"))
                .contains(new AgendaSpot(AgendaSpot.View.MONTH, LocalDate.parse("2026-12-10")));
        for (String other : new String[] {"", ".", "week", "week.", "week.2026-02-30", "jaar.2026-12-10", "<x>.<y>"}) {
            assertThat(AgendaSpot.parse(other)).as(other).isEmpty();
        }
    }

    @Test
    void a_view_shows_what_lies_in_its_day_week_or_month() {
        assertThat(shows("dag", "2026-12-31", "2026-12-30")).isFalse();
        assertThat(shows("week", "2026-12-31", "2027-01-03")).isTrue();
        assertThat(shows("lijst", "2026-12-31", "2027-01-04")).isFalse();
        assertThat(shows("maand", "2026-12-01", "2026-12-31")).isTrue();
        assertThat(shows("maand", "2026-12-01", "2027-12-01")).isFalse();
    }

    private static boolean shows(String view, String date, String other) {
        return AgendaSpot.parse(view + '.' + date).orElseThrow().shows(LocalDate.parse(other));
    }
}
