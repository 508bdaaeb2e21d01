package nl.goedgesprek.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.goedgesprek.scheduling.Place;
import org.junit.jupiter.api.Test;

/**
 * An attack on a known visit: how many postcode areas are left in which it may be, and how far they lie apart. The figures
 * stand in {@code where-the-coach-is.md}, of more visits; here each is the median of eleven.
 */
class WhereTheCoachIsTest {

    private static final int VISITS = 11;
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    /** The usual one. */
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void without_a_limit_the_visit_is_found() {
        Left left = attack(HALF_AN_HOUR, () -> place -> true);

        assertThat(left.areas()).isEqualTo(1);
    }

    @Test
    void with_the_limit_many_areas_are_left_in_which_it_may_be() {
        Left left = attack(HALF_AN_HOUR, () -> limited(1));

        assertThat(left.areas()).isGreaterThanOrEqualTo(10);
        assertThat(left.kilometres()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void whole_hours_leave_more() {
        Left left = attack(Duration.ofHours(1), () -> limited(1));

        assertThat(left.areas()).isGreaterThanOrEqualTo(30);
        assertThat(left.kilometres()).isGreaterThanOrEqualTo(15);
    }

    @Test
    void who_has_three_addresses_finds_it_and_so_the_limit_is_not_all_that_protects() {
        Left left = attack(HALF_AN_HOUR, () -> limited(3));

        assertThat(left.areas()).isLessThanOrEqualTo(3);
    }

    @Test
    void quarters_of_an_hour_leave_little() {
        Left left = attack(Duration.ofMinutes(15), () -> limited(1));

        assertThat(left.areas()).isBetween(2, 15);
    }

    /** What the rules leave: in the house itself there is no drive. How many doors may be tried {@code AskedPlacesTest} sees. */
    @Test
    void who_suspects_a_door_sees_whether_it_is_the_visited_one_and_of_others_nothing() {
        Locator attacker = new Locator(HALF_AN_HOUR, 7);
        String area = attacker.anyArea();

        assertThat(attacker.tellsApart(area, Locator.VISITED_DOOR, "AB 1")).isTrue();
        assertThat(attacker.tellsApart(area, "AB 1", "CD 2")).isFalse();
    }

    private record Left(int areas, double kilometres) {}

    private static Left attack(Duration interval, Supplier<Predicate<Place>> mayAsk) {
        Locator attacker = new Locator(interval, 7);
        List<Integer> areas = new ArrayList<>();
        List<Double> kilometres = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            String secret = attacker.anyArea();
            List<String> possible = attacker.locate(secret, mayAsk.get());
            assertThat(possible).contains(secret);
            areas.add(possible.size());
            kilometres.add(attacker.spread(secret, possible));
        }
        return new Left(
                areas.stream().sorted().toList().get(VISITS / 2),
                kilometres.stream().sorted().toList().get(VISITS / 2));
    }

    /** The limit as it is by default, for somebody who has so many addresses. */
    private static Predicate<Place> limited(int addresses) {
        AskedPlaces asked = new AskedPlaces(5);
        return place -> IntStream.range(0, addresses)
                .anyMatch(address -> asked.ask("address " + address, "bezoek", place, NOON)
                        .waitingTime()
                        .isZero());
    }
}
