package nl.goedgesprek.coaching;

import static nl.goedgesprek.coaching.EarlierText.isMostGone;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as a slip of the hand. */
class EarlierTextTest {

    private static final String NOTE = "Begon over zijn vader. Wil het rustiger aan doen.";

    @Test
    void whoever_empties_a_note_takes_most_of_it_however_short_it_was() {
        assertThat(isMostGone(NOTE, "")).isTrue();
        assertThat(isMostGone("kort", " \n")).isTrue();
        assertThat(isMostGone("", "")).isFalse();
    }

    @Test
    void fewer_than_half_of_the_words_is_most_gone_whatever_came_instead() {
        assertThat(isMostGone(NOTE, "z")).isTrue();
        assertThat(isMostGone(NOTE, "Iets heel anders, en veel langer dan wat er stond, van een ander blad geplakt."))
                .isTrue();
        assertThat(isMostGone(NOTE, "Begon over zijn vader.")).isTrue();
        assertThat(isMostGone(NOTE, "Begon over zijn vader. Wil")).isFalse();
    }

    @Test
    void what_is_added_or_put_elsewhere_takes_nothing() {
        assertThat(isMostGone(NOTE, "Wil het rustiger aan doen. Begon over zijn vader."))
                .isFalse();
        assertThat(isMostGone(NOTE, NOTE + "\n\nEn toen.")).isFalse();
        assertThat(isMostGone("Begon over zijn", "Gaf")).isFalse();
    }
}
