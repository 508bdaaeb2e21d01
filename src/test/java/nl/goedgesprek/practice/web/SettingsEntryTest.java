package nl.goedgesprek.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.PracticeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsEntryTest {

    @Test
    void settings_are_read_as_people_type_them() {
        SettingsEntry typed =
                new SettingsEntry(Map.of("bezoek", " 24 "), "0", "07.15", true, "12", "36", "84", "24", "06 12345678");

        assertThat(typed.violations()).isEmpty();
        assertThat(typed.settings())
                .isEqualTo(new PracticeSettings(
                        Map.of("bezoek", 24), 0, LocalTime.of(7, 15), true, 12, 36, 84, 24, "+31612345678"));
    }

    @Test
    void what_is_left_empty_is_never_and_none() {
        PracticeSettings settings = entry("24", "72", " ", "6", "").settings();

        assertThat(settings.morningNote()).isNull();
        assertThat(settings.phone()).isNull();
    }

    @Test
    void each_field_that_is_wrong_is_named() {
        assertThat(entry("169", "-1", "25:00", "0", "12").violations())
                .extracting(Violation::field)
                .containsExactly(
                        "reminder-bezoek", "intake", "morning", "retention", "records", "clients", "contacts", "phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "1.5", "-1", "169", "99999", "١"})
    void hours_are_a_whole_number_within_a_week(String hours) {
        assertThat(entry(hours, "72", "", "6", "").violations())
                .extracting(Violation::field)
                .containsExactly("reminder-bezoek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "121", "", "zes"})
    void what_led_to_nothing_and_what_was_written_is_kept_a_month_to_ten_years(String months) {
        assertThat(entry("24", "72", "", months, "").violations())
                .extracting(Violation::field)
                .containsExactly("retention", "records", "clients", "contacts");
    }

    private static SettingsEntry entry(String hours, String intake, String morning, String months, String phone) {
        return new SettingsEntry(
                Map.of("bezoek", hours), intake, morning, false, months, months, months, months, phone);
    }
}
