package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | EN",
                "EN-us | EN",
                "nl, en | NL",
                "en, nl | EN",
                "nl;q=0.3, en;q=0.7 | EN",
                "de, fr | NL",
                "de, en;q=0.1 | EN",
                "en;q=0 | NL",
                "* | NL",
                "%% | NL",
                "- | NL",
                "en;q=x | NL",
                "english | NL"
            })
    void the_best_liked_language_that_exists_is_taken_and_else_dutch(String header, Language expected) {
        assertThat(Language.accepted(header)).isEqualTo(expected);
    }

    @Test
    void without_a_header_it_is_dutch() {
        assertThat(Language.accepted(null)).isEqualTo(Language.NL);
        assertThat(Language.accepted("")).isEqualTo(Language.NL);
    }
}
