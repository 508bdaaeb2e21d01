package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.goedgesprek.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What burglars try first is no password, whatever it is made of. */
class CommonPasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "1q2w3e4r5t6y",
                "Qwerty123456",
                "motherfucker",
                "Wachtwoord1234!",
                "welkom012345",
                "!!administrator",
                "password2026",
                "passwordpassword",
                "Welkom01Welkom01",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "            "
            })
    void common_ones_and_what_is_made_of_them_are_refused(String password) {
        assertThat(violations(password)).contains("violation.passwordCommon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort maar krachtig", "een zin die ik verzin", "a b c d e f ", "🌳🌲🌴🌵🌾🌿☘🍀🍁🍂🍃🌱"})
    void anything_else_that_is_long_will_do(String password) {
        assertThat(violations(password)).isEmpty();
    }

    @Test
    void the_address_itself_is_no_password() {
        assertThat(violations("Coach@Example.com")).containsExactly("violation.passwordCommon");
    }

    private static List<String> violations(String password) {
        return new Credentials("coach@example.com", password)
                .violations().stream().map(Violation::message).toList();
    }
}
