package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.goedgesprek.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long an appointment takes, as the coach types it. */
class LengthEntryTest {

    @ParameterizedTest
    @ValueSource(strings = {"5", "1440", " 90 "})
    void whole_minutes_up_to_a_day_are_a_length(String minutes) {
        assertThat(new LengthEntry(minutes).violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "0", "1441", "99999999999", "-60", "1,5", "een uur"})
    void anything_else_is_refused_at_its_field(String minutes) {
        assertThat(new LengthEntry(minutes).violations())
                .extracting(Violation::field)
                .containsExactly("minutes");
    }

    @Test
    void spaces_around_it_mean_nothing() {
        assertThat(new LengthEntry(" 90 ").length()).isEqualTo(Duration.ofMinutes(90));
    }
}
