package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordHashingTest {

    @ParameterizedTest
    @CsvSource({
        "2000, false, 220000",
        "219999, false, 220000",
        "500000, false, 500000",
        "2000, true, 2000",
        "0, true, 1024",
        "500000, true, 500000"
    })
    void where_others_can_come_by_a_password_is_hashed_as_often_as_is_advised_or_oftener(
            int wanted, boolean triedOut, int expected) {
        assertThat(PasswordHashing.iterations(wanted, triedOut)).isEqualTo(expected);
    }
}
