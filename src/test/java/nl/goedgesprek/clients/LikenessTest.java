package nl.goedgesprek.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "verhagen, verhagen, 0",
        "verh, verhagen, 0",
        "vehragen, verhagen, 1",
        "verhaagen, verhagen, 1",
        "vrhagen, verhagen, 1",
        "verhogen, verhagen, 1",
        "fervagen, verhagen, 2",
        "vrehg, verhagen, 2",
        "abc, '', 3",
        "'', abc, 0"
    })
    void a_slip_is_a_letter_too_many_too_few_another_or_two_that_changed_places(String typed, String word, int slips) {
        assertThat(Likeness.slips(typed, word)).isEqualTo(slips);
    }
}
