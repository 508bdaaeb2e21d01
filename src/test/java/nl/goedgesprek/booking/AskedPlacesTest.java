package nl.goedgesprek.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.goedgesprek.platform.Memory;
import nl.goedgesprek.scheduling.Place;
import org.junit.jupiter.api.Test;

/** How many places somebody may ask for. */
class AskedPlacesTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final AskedPlaces asked = new AskedPlaces(3);

    @Test
    void the_same_place_can_be_asked_for_again_and_again() {
        for (int i = 0; i < 10; i++) {
            assertThat(ask("ann", 3511, "AB 1")).isZero();
        }
    }

    @Test
    void one_area_too_many_waits_until_the_day_that_began_with_the_first_is_over() {
        ask("ann", 3511, "");
        ask("ann", 3512, "");
        ask("ann", 3513, "");
        assertThat(asked.ask("ann", "bezoek", place(3514, ""), NOON.plusSeconds(60))
                        .waitingTime())
                .isEqualTo(Duration.ofDays(1).minusSeconds(60));
        assertThat(ask("ann", 3512, "")).isZero();
        assertThat(ask("bob", 3514, "")).isZero();
        assertThat(asked.ask("ann", "bezoek", place(3514, ""), NOON.plus(Duration.ofDays(1)))
                        .waitingTime())
                .isZero();
    }

    @Test
    void not_every_door_of_an_area_can_be_tried() {
        for (int door = 1; door <= 3; door++) {
            assertThat(ask("ann", 3511, "AB " + door)).isZero();
        }
        assertThat(ask("ann", 3511, "AB 4")).isPositive();
        assertThat(ask("ann", 3512, "AB 4")).isZero();
    }

    /** A conversation of an hour sees another edge of a visit than one of three quarters. */
    @Test
    void an_area_counts_for_each_kind_of_conversation() {
        ask("ann", 3511, "");
        ask("ann", 3512, "");
        assertThat(asked.ask("ann", "wandeling", place(3511, ""), NOON).waitingTime())
                .isZero();
        assertThat(asked.ask("ann", "wandeling", place(3512, ""), NOON).waitingTime())
                .isPositive();
        assertThat(ask("ann", 3513, "")).isPositive();
    }

    @Test
    void only_the_first_refusal_of_a_day_is_news() {
        for (int i = 0; i < 3; i++) {
            ask("ann", 3511 + i, "");
        }
        assertThat(asked.ask("ann", "bezoek", place(3514, ""), NOON).isFirst()).isTrue();
        assertThat(asked.ask("ann", "bezoek", place(3515, ""), NOON).isFirst()).isFalse();
    }

    @Test
    void who_asked_for_much_is_not_forgotten_because_many_ask_for_little() {
        for (int i = 0; i < 3; i++) {
            ask("ann", 3511 + i, "");
        }
        for (int i = 0; i < 2 * Memory.MOST; i++) {
            ask("caller " + i, 3511, "");
        }
        assertThat(ask("ann", 3514, "")).isPositive();
    }

    private Duration ask(String caller, int area, String door) {
        return asked.ask(caller, "bezoek", place(area, door), NOON).waitingTime();
    }

    private static Place place(int area, String door) {
        return new Place("NL-" + area, door);
    }
}
