package nl.goedgesprek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words a visitor reads. */
class WordsTest {

    private static final PublicText HINT = PublicTexts.find("book.place.hint").orElseThrow();
    private static final PublicText LEAD =
            PublicTexts.find("mail.visitor.BOOKED.lead").orElseThrow();
    private static final PublicText FOOTER = PublicTexts.find("own.footer").orElseThrow();
    private static final List<Language> BOTH = List.of(Language.NL, Language.EN);

    @Test
    void what_is_missing_in_english_is_said_in_our_english() {
        Words dutch = own(HINT, "Dan rijd ik niet voor niets.", BOTH);

        assertThat(dutch.say(HINT, Language.NL, Map.of())).isEqualTo("Dan rijd ik niet voor niets.");
        assertThat(dutch.say(HINT, Language.EN, Map.of())).isEqualTo(HINT.standard(Language.EN));
    }

    @Test
    void a_practice_of_one_language_says_the_same_to_everybody() {
        Words dutch = own(HINT, "Dan rijd ik niet voor niets.", List.of(Language.NL));

        assertThat(dutch.say(HINT, Language.EN, Map.of())).isEqualTo("Dan rijd ik niet voor niets.");
        assertThat(dutch.say(LEAD, Language.EN, Map.of(Placeholder.NAME, "Jan")))
                .startsWith("Hello Jan");
    }

    @Test
    void what_only_the_coach_says_is_empty_when_he_says_nothing() {
        assertThat(Words.OURS.say(FOOTER, Language.NL, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{'", "'{0}'", "{0,choice,", "{voornaam}", "${frame.name}", "'s $1 \\"})
    void whatever_stands_in_the_database_can_be_said(String odd) {
        assertThat(own(LEAD, odd + " {naam}", BOTH).say(LEAD, Language.NL, Map.of(Placeholder.NAME, "$0 \\ {coach}")))
                .isEqualTo(odd + " $0 \\ {coach}");
    }

    @Test
    void what_the_coach_empties_while_he_types_is_ours_again() {
        Words.Slot slot = new Words.Slot(HINT.key(), Language.NL);
        Words before = own(HINT, "Eigen.", BOTH);

        assertThat(before.with(Map.of(slot, "")).say(HINT, Language.NL, Map.of()))
                .isEqualTo(HINT.standard(Language.NL));
        assertThat(before.with(Map.of(slot, "Anders.")).say(HINT, Language.NL, Map.of()))
                .isEqualTo("Anders.");
    }

    private static Words own(PublicText text, String words, List<Language> languages) {
        return new Words(Map.of(new Words.Slot(text.key(), Language.NL), words), languages);
    }
}
