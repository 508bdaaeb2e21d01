package nl.goedgesprek.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static final String KLAAS = "klaas@gmail.com";

    @Test
    void capitals_make_no_other_address() {
        assertThat(EmailAddress.isSame(KLAAS, "Klaas@GMail.com")).isTrue();
    }

    /** A small i without its dot, a capital I with one, the sign for kelvin, a long s. */
    @ParameterizedTest
    @ValueSource(
            strings = {"klaas@gma\u0131l.com", "klaas@gma\u0130l.com", "\u212alaas@gmail.com", "klaa\u017f@gmail.com"})
    void a_letter_that_only_looks_alike_makes_another(String address) {
        assertThat(EmailAddress.isSame(KLAAS, address)).isFalse();
        assertThat(EmailAddress.isSame(address, KLAAS)).isFalse();
    }
}
