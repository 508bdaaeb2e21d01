package nl.goedgesprek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    @Test
    void the_dutch_ones_of_2027() {
        assertThat(of("NL", "2027-01-01"))
                .contains(
                        LocalDate.parse("2027-01-01"),
                        LocalDate.parse("2027-03-29"),
                        LocalDate.parse("2027-04-27"),
                        LocalDate.parse("2027-05-06"),
                        LocalDate.parse("2027-05-17"),
                        LocalDate.parse("2027-12-25"),
                        LocalDate.parse("2027-12-26"))
                .doesNotContain(LocalDate.parse("2027-03-26"));
    }

    @Test
    void koningsdag_gives_way_to_a_sunday() {
        assertThat(of("NL", "2025-04-01"))
                .contains(LocalDate.parse("2025-04-26"))
                .doesNotContain(LocalDate.parse("2025-04-27"));
    }

    @Test
    void a_practice_may_know_none() {
        assertThat(of("NONE", "2027-01-01")).isEmpty();
    }

    @Test
    void each_has_a_name_in_both_languages() {
        LocalDate monday = LocalDate.parse("2027-03-29");

        assertThat(PublicHolidays.name("NL", monday, Locale.forLanguageTag("nl")))
                .contains("Tweede paasdag");
        assertThat(PublicHolidays.name("NL", monday, Locale.ENGLISH)).contains("Easter Monday");
        assertThat(PublicHolidays.name("NL", monday.plusDays(1), Locale.ENGLISH))
                .isEmpty();
        assertThat(PublicHolidays.name("NONE", monday, Locale.ENGLISH)).isEmpty();
    }

    private static Set<LocalDate> of(String country, String date) {
        return PublicHolidays.between(country, LocalDate.parse(date), LocalDate.parse(date));
    }
}
