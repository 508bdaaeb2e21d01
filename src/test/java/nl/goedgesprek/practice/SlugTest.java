package nl.goedgesprek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Anna, anna",
        "Anna de Vries, anna-de-vries",
        "'  Renée  Hölscher ', renee-holscher",
        "d’Artagnan (3), d-artagnan-3",
        "'—', ''",
        "Ωμέγα, ''"
    })
    void a_name_becomes_what_can_stand_in_an_address(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void a_long_name_is_cut_where_no_hyphen_ends_it() {
        String slug = Slug.of("a".repeat(Slug.LONGEST_TYPED - 1) + " b");

        assertThat(slug).isEqualTo("a".repeat(Slug.LONGEST_TYPED - 1));
        assertThat(Slug.is(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Anna",
                "anna vries",
                "-anna",
                "anna-",
                "an--na",
                "anna/..",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void what_a_person_types_is_held_against_the_same(String typed) {
        assertThat(Slug.is(typed)).isFalse();
    }

    @Test
    void a_kind_is_named_after_itself_and_the_coach() {
        assertThat(Slug.ofKind("bezoek", "", "anna", slug -> false)).isEqualTo("bezoek-anna");
    }

    @Test
    void a_kind_of_another_coach_loses_his_name() {
        assertThat(Slug.ofKind("bezoek-anna", "anna", "bas", slug -> false)).isEqualTo("bezoek-bas");
    }

    @Test
    void what_is_taken_gets_the_first_free_number() {
        assertThat(Slug.ofKind("bezoek", "", "anna", Set.of("bezoek-anna", "bezoek-anna-2")::contains))
                .isEqualTo("bezoek-anna-3");
    }

    @Test
    void the_longest_kind_still_fits_its_column() {
        assertThat(Slug.ofKind("b".repeat(60), "", "a".repeat(40), slug -> !slug.endsWith("-99")))
                .hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "Bezoek bij jou, bezoek-bij-jou",
        "Één middag & een vuur!, een-middag-een-vuur",
        "谈话, gesprek",
        "--, gesprek",
    })
    void a_title_becomes_a_name_in_addresses(String title, String slug) {
        assertThat(Slug.free(title, taken -> false)).isEqualTo(slug);
        assertThat(Slug.isKind(slug)).isTrue();
    }

    @Test
    void one_that_is_taken_gets_a_number_and_stays_short_enough() {
        assertThat(Slug.free("Bezoek", Set.of("bezoek", "bezoek-2")::contains)).isEqualTo("bezoek-3");
        String longest = "x".repeat(Slug.LONGEST);
        assertThat(Slug.free(longest, longest::equals)).endsWith("-2").hasSize(Slug.LONGEST);
    }
}
