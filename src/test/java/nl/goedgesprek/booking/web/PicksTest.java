package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.agenda.Series;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.WallMoment;
import nl.goedgesprek.scheduling.Refusal;
import org.junit.jupiter.api.Test;

/** What the coach chose for the turns of a series, as the form sends it. */
class PicksTest {

    private static final String MOMENT = "2027-01-05T08:30:00Z";

    @Test
    void he_accepts_the_rules_of_which_he_was_told_at_this_very_moment() {
        assertThat(picks(pick(MOMENT, MOMENT + " CLOSED OVERLAPS")).choices())
                .containsExactly(new Series.Choice(Instant.parse(MOMENT), Set.of(Refusal.CLOSED, Refusal.OVERLAPS)));
        assertThat(picks(pick(MOMENT, "2027-01-05T09:30:00Z CLOSED")).choices())
                .containsExactly(new Series.Choice(Instant.parse(MOMENT), Set.of()));
    }

    @Test
    void a_moment_of_his_own_is_read_by_the_clock_on_the_wall() {
        assertThat(picks(own("5-1-2027", "9:30")).starts().get(0)).contains(Instant.parse(MOMENT));
    }

    @Test
    void what_is_wrong_with_it_is_said_at_the_fields_of_its_turn() {
        Picks picks = picks(pick(Pick.SKIP, ""), own("31-2-2027", ""), own("1-1-2029", "9:00"));

        assertThat(picks.violations()).extracting(Violation::field).containsExactly("date1", "time1", "date2");
        assertThat(picks.starts()).allSatisfy(start -> assertThat(start).isEmpty());
    }

    @Test
    void a_turn_is_skipped_when_he_says_so_or_says_nothing_that_can_be() {
        assertThat(picks(
                                pick(Pick.SKIP, ""),
                                pick("", ""),
                                pick("morgen", ""),
                                pick("-1000000000-01-01T00:00:00Z", ""),
                                pick("+1000000000-12-31T00:00:00Z", ""))
                        .choices())
                .isEmpty();
    }

    private static Picks picks(Pick... all) {
        return new Picks(
                List.of(all),
                LocalDate.parse("2027-03-30"),
                ZoneId.of("Europe/Amsterdam"),
                Instant.parse("2026-11-30T12:00:00Z"));
    }

    private static Pick pick(String what, String seen) {
        return new Pick(what, new WallMoment("", ""), seen);
    }

    private static Pick own(String date, String time) {
        return new Pick(Pick.OWN, new WallMoment(date, time), "");
    }
}
