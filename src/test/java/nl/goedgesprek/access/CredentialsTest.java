package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedgesprek.platform.Violation;
import org.junit.jupiter.api.Test;

/** What will do for an account. */
class CredentialsTest {

    @Test
    void an_address_is_the_same_in_capitals_and_with_spaces_around_it() {
        assertThat(new Credentials(" Coach@Example.COM ", "x").email()).isEqualTo("coach@example.com");
    }

    @Test
    void twelve_characters_are_enough_whatever_they_are() {
        assertThat(new Credentials("coach@example.com", "a b c d e f ").violations())
                .isEmpty();
    }

    @Test
    void eleven_are_not_however_wide_their_encoding() {
        assertThat(new Credentials("coach@example.com", "🌳".repeat(11)).violations())
                .extracting(Violation::field)
                .containsExactly("password");
    }

    @Test
    void an_address_has_something_on_both_sides() {
        assertThat(new Credentials("coach@", "twaalf tekens").violations())
                .extracting(Violation::message)
                .containsExactly("violation.email");
    }

    @Test
    void a_password_never_shows_when_they_are_printed() {
        assertThat(new Credentials("coach@example.com", "geheim")).asString().doesNotContain("geheim");
    }
}
