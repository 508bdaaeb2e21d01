package nl.goedgesprek.booking.web;

import static nl.goedgesprek.booking.web.MonthCalendarTest.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.scheduling.Slot;
import org.junit.jupiter.api.Test;

class FirstMomentsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void three_moments_are_offered_each_on_another_day() {
        List<Slot> free = List.of(
                slot(FIRST, 9, false),
                slot(FIRST, 10, false),
                slot(FIRST.plusDays(1), 9, false),
                slot(FIRST.plusDays(2), 9, false),
                slot(FIRST.plusDays(3), 9, false));

        assertThat(FirstMoments.of(free, ZONE)).containsExactly(free.get(0), free.get(2), free.get(3));
    }

    @Test
    void a_nearby_moment_goes_before_an_earlier_one_and_stands_in_order_of_time() {
        List<Slot> free = List.of(
                slot(FIRST, 9, false),
                slot(FIRST.plusDays(1), 9, false),
                slot(FIRST.plusDays(2), 9, false),
                slot(FIRST.plusDays(7), 9, false),
                slot(FIRST.plusDays(7), 13, true));

        assertThat(FirstMoments.of(free, ZONE)).containsExactly(free.get(0), free.get(1), free.get(4));
    }

    @Test
    void a_nearby_moment_in_a_month_is_not_worth_the_wait() {
        List<Slot> free = List.of(slot(FIRST, 9, false), slot(FIRST.plusDays(30), 9, true));

        assertThat(FirstMoments.of(free, ZONE)).containsExactly(free.get(0));
    }

    @Test
    void nothing_free_offers_nothing() {
        assertThat(FirstMoments.of(List.of(), ZONE)).isEmpty();
    }
}
