package nl.goedgesprek.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    private final PostcodeTable table = new PostcodeTable();

    @ParameterizedTest
    @CsvSource({
        "3511 AB, NL, 3511 AB",
        "3511ab, NL, 3511 AB",
        "'  3511  a b ', NL, 3511 AB",
        "3511\u00a0AB, NL, 3511 AB",
        "NL-3511 AB, NL, 3511 AB",
        "3511-AB, NL, 3511 AB",
        "3511, NL, 3511",
        "B-1000, BE, 1000",
        "be 1000, BE, 1000"
    })
    void forms_are_forgiven(String typed, String country, String code) {
        assertThat(Postcode.parse(typed)).contains(new Postcode(country, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0511 AB",
                "351 AB",
                "35111 AB",
                "3511 A",
                "3511 ABC",
                "3511 SS",
                "3511 SA",
                "AB 3511",
                "3511 A1",
                "F-75001"
            })
    void what_is_no_postcode_is_none(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }

    @Test
    void only_postcodes_that_exist_are_found() {
        assertThat(table.find(new Postcode("NL", "3701 AB")))
                .get()
                .extracting(Area::placeName)
                .isEqualTo("Zeist");
        assertThat(table.find(new Postcode("BE", "1000"))).isPresent();
        assertThat(table.find(new Postcode("NL", "1000 AB"))).isEmpty();
        assertThat(table.find(new Postcode("BE", "1001"))).isEmpty();
    }

    @Test
    void the_same_door_is_the_same_place_however_it_was_typed() {
        assertThat(Postcode.parse("3511ab").orElseThrow().place("12"))
                .isEqualTo(Postcode.parse("3511 AB").orElseThrow().place("12"));
    }
}
