package nl.goedgesprek.clients.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BecomingTest {

    @Test
    void the_words_of_the_one_who_stays_count_and_the_others_are_lost() {
        assertThat(Becoming.one("Naam", "Marieke", "M. van Dam"))
                .isEqualTo(new Becoming("Naam", "Marieke", false, "M. van Dam"));
    }

    @Test
    void what_he_lacks_is_taken_over() {
        assertThat(Becoming.one("Telefoon", "", "+31 6 12345678"))
                .isEqualTo(new Becoming("Telefoon", "+31 6 12345678", true, ""));
    }

    @Test
    void nothing_is_lost_when_both_say_the_same_or_the_other_says_nothing() {
        assertThat(Becoming.one("Naam", "Marieke", "Marieke")).isEqualTo(new Becoming("Naam", "Marieke", false, ""));
        assertThat(Becoming.one("Functie", "Directeur", "")).isEqualTo(new Becoming("Functie", "Directeur", false, ""));
    }
}
