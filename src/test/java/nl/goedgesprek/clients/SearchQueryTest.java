package nl.goedgesprek.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    private static final SearchKeys ZOE = SearchKeys.of(
            "Zoë van der Meijden", "Thuiszorg De Linde", "zoe@delinde.example.org", "+31612345678", "Teamleider");

    @ParameterizedTest
    @CsvSource({
        "Zoë, zoe",
        "ŠTĚPÁN, stepan",
        "Straße, strasse",
        "Ångström, angstrom",
        "Łukasz, lukasz",
        "Ĳsselmeer, ysselmeer",
        "Meijer & Zn., meyer zn",
        "'''t Hart', t hart",
        "田中, 田中",
        "!?, ''"
    })
    void nobody_minds_case_accents_or_signs(String typed, String plain) {
        assertThat(PlainWords.of(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe",
                "ZOË",
                "meijd",
                "Meyden",
                "zoe linde",
                "zorg",
                "vandermeijden",
                "delinde.example",
                "teamlieder",
                "Mejden",
                "Meijdeen",
                "thuiszrog",
                "tuiszorg",
                "06 1234 5678",
                "+31 6 12345678",
                "0612345678",
                "345678"
            })
    void she_is_found_however_one_types_her(String typed) {
        assertThat(isFound(typed, ZOE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"joe", "zoe bakker", "meer", "verhagen", "06 1234 5679", "linden zorg utrecht", "der meijboom"})
    void somebody_else_is_not(String typed) {
        assertThat(isFound(typed, ZOE)).isFalse();
    }

    @Test
    void what_is_typed_as_it_is_written_comes_before_what_is_not() {
        assertThat(distance("jansen", "piet jansen"))
                .isLessThan(distance("jansen", "piet jansens"))
                .isLessThan(distance("jansen", "piet janssen"));
    }

    @Test
    void nothing_but_signs_looks_for_nothing() {
        assertThat(SearchQuery.of(" ?! ").isEmpty()).isTrue();
        assertThat(SearchQuery.of("000000").isEmpty()).isTrue();
    }

    @Test
    void what_somebody_pastes_is_no_burden() {
        SearchQuery query = SearchQuery.of("woord".repeat(1000) + " twee drie vier vijf zes zeven");
        assertThat(query.words()).hasSize(6);
        assertThat(query.grams()).hasSizeLessThan(100);
    }

    /**
     * The database names only rows that share so many runs of letters: it must name each that is near enough. In four
     * letters a slip may leave none.
     */
    @Test
    void no_slip_hides_a_row_from_the_database() {
        Random random = new Random(1948);
        for (int i = 0; i < 20_000; i++) {
            String word = letters(random, 4 + random.nextInt(9));
            SearchQuery query = new SearchQuery(java.util.List.of(slip(random, word)));
            SearchKeys keys = SearchKeys.of(word);
            if (query.words().get(0).length() > 4 && query.distance(keys.text()).isPresent()) {
                assertThat(shared(query, keys)).as(query + " " + word).isGreaterThanOrEqualTo(query.sharedGrams());
            }
        }
    }

    @Test
    void a_name_of_signs_alone_still_has_a_place_in_the_list() {
        assertThat(SearchKeys.of("🙂").sortName()).isNotEmpty();
    }

    private static boolean isFound(String typed, SearchKeys keys) {
        SearchQuery query = SearchQuery.of(typed);
        return query.distance(keys.text()).isPresent() && shared(query, keys) >= query.sharedGrams();
    }

    private static int distance(String typed, String name) {
        return SearchQuery.of(typed).distance(SearchKeys.of(name).text()).orElseThrow();
    }

    private static long shared(SearchQuery query, SearchKeys keys) {
        Set<String> grams = keys.grams();
        return query.grams().stream().filter(grams::contains).count();
    }

    private static String letters(Random random, int many) {
        StringBuilder word = new StringBuilder();
        random.ints(many, 'a', 'f').forEach(letter -> word.append((char) letter));
        return word.toString();
    }

    private static String slip(Random random, String word) {
        StringBuilder typed = new StringBuilder(word);
        for (int slips = random.nextInt(3); slips > 0; slips--) {
            int at = random.nextInt(typed.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, 'x');
                case 2 -> typed.setCharAt(at, 'y');
                default -> typed.insert(at, typed.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return typed.toString();
    }
}
