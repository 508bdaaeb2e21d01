package nl.goedgesprek.clients.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedgesprek.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationEntryTest {

    @ParameterizedTest
    @CsvSource({
        "vandamtechniek.nl, https://vandamtechniek.nl",
        " www.example.org/over-ons , https://www.example.org/over-ons",
        "http://oud.example.com, http://oud.example.com"
    })
    void a_website_gets_a_scheme_when_nobody_typed_one(String typed, String kept) {
        OrganisationEntry entry = new OrganisationEntry("Van Dam", typed, "");
        assertThat(entry.violations()).isEmpty();
        assertThat(entry.facts().website()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://example.com/%0aalert(1)",
                "ftp://example.com",
                "geen idee",
                "localhost",
                "https://user:secret@example.com",
                "https://"
            })
    void what_is_no_website_is_refused(String typed) {
        assertThat(new OrganisationEntry("Van Dam", typed, "").violations())
                .extracting(Violation::field)
                .containsExactly("website");
    }

    @Test
    void a_name_is_needed_and_what_is_too_long_is_told_at_its_field() {
        assertThat(new OrganisationEntry(" ", "", "x".repeat(4001)).violations())
                .extracting(Violation::field)
                .containsExactly("name", "notes");
    }

    @Test
    void what_is_left_empty_is_none() {
        assertThat(new OrganisationEntry(" Van  Dam ", " ", "").facts())
                .isEqualTo(new nl.goedgesprek.clients.OrganisationFacts("Van Dam", null, null));
    }
}
