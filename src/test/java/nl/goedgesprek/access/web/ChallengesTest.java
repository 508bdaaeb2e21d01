package nl.goedgesprek.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.goedgesprek.platform.Neighbours;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.sealing.KeyRing;
import org.junit.jupiter.api.Test;

/** An authenticator answers what it was asked, once, soon, and for whom it was asked. */
class ChallengesTest {

    private static final KeyQuestion OWN = KeyQuestion.make(7, 3, "41");

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final Challenges challenges = of("our key");

    private Challenges of(String key) {
        KeyRing keys = new KeyRing() {
            @Override
            public String mark(String text) {
                return new SecretCode(key + text).hash();
            }

            @Override
            public boolean isMark(String mark, String text) {
                return mark(text).equals(mark);
            }
        };
        return new Challenges(clock, keys, new Neighbours());
    }

    @Test
    void what_was_asked_to_make_a_key_is_answered_once_in_the_same_login() {
        String asked = challenges.fresh(OWN).value();
        assertThat(challenges.take(OWN, asked)).isTrue();
        assertThat(challenges.take(OWN, asked)).isFalse();
    }

    @Test
    void it_counts_for_no_other_account_no_other_login_and_no_longer_than_the_account_stays_as_it_is() {
        String asked = challenges.fresh(OWN).value();
        assertThat(challenges.take(KeyQuestion.make(8, 3, "41"), asked)).isFalse();
        assertThat(challenges.take(KeyQuestion.make(7, 4, "41"), asked)).isFalse();
        assertThat(challenges.take(KeyQuestion.make(7, 3, "42"), asked)).isFalse();
        assertThat(challenges.take(KeyQuestion.USE, asked)).isFalse();
        assertThat(challenges.take(OWN, asked)).as("nobody used it up").isTrue();
    }

    @Test
    void what_was_asked_of_whoever_comes_makes_no_key() {
        String asked = challenges.fresh(KeyQuestion.USE).value();
        assertThat(challenges.take(OWN, asked)).isFalse();
        assertThat(challenges.take(KeyQuestion.USE, asked)).isTrue();
    }

    @Test
    void it_is_answered_within_an_hour() {
        String asked = challenges.fresh(OWN).value();
        now = now.plus(Duration.ofHours(1));
        assertThat(challenges.take(OWN, asked)).isFalse();
    }

    @Test
    void nobody_asks_himself() {
        for (String invented : new String[] {"", "x", "!", "A".repeat(75)}) {
            assertThat(challenges.take(OWN, invented)).isFalse();
        }
    }

    @Test
    void what_one_node_asked_another_knows_and_nobody_without_the_keys_asks() {
        assertThat(of("our key").take(OWN, challenges.fresh(OWN).value())).isTrue();
        assertThat(of("another").take(OWN, challenges.fresh(OWN).value())).isFalse();
    }
}
