package nl.goedgesprek.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.CalendarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final TimeRange VISIT =
            new TimeRange(Instant.parse("2026-12-10T10:00:00Z"), Instant.parse("2026-12-10T11:00:00Z"));

    @Test
    void it_has_all_that_a_calendar_needs_and_no_more() {
        CalendarFile file = file(VISIT, AMSTERDAM, "Afspraak met Goed gesprek", "Oudegracht 12, 3511 AB Utrecht");

        assertThat(file.raw("VCALENDAR", "VERSION")).isEqualTo("2.0");
        assertThat(file.raw("VCALENDAR", "METHOD")).isEqualTo("PUBLISH");
        assertThat(file.raw("VCALENDAR", "PRODID")).contains("Goed gesprek");
        assertThat(file.raw("VEVENT", "UID")).isEqualTo("uid@example.nl");
        assertThat(file.raw("VEVENT", "SEQUENCE")).isEqualTo("3");
        assertThat(file.raw("VEVENT", "DTSTAMP")).isEqualTo("20261123T170000Z");
        assertThat(file.raw("VEVENT", "DTSTART;TZID=Europe/Amsterdam")).isEqualTo("20261210T110000");
        assertThat(file.raw("VEVENT", "DTEND;TZID=Europe/Amsterdam")).isEqualTo("20261210T120000");
        assertThat(file.raw("VEVENT", "STATUS")).isEqualTo("CONFIRMED");
        assertThat(file.text("VEVENT", "LOCATION")).isEqualTo("Oudegracht 12, 3511 AB Utrecht");
        assertThat(file.all("VEVENT", "DESCRIPTION")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b;c\\d:e",
                "Zoë 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "שיחה טובה עם המאמן שלי בבוקר יום שני הקרוב במשרד החדש שלנו בתל אביב",
                "ééééééééééééééééééééééééééééééééééééééééééééééééééééé",
                "BEGIN:VEVENT",
                "x"
            })
    void every_text_comes_back_as_it_was_and_no_line_is_over_75_octets(String text) {
        CalendarFile file = file(VISIT, AMSTERDAM, text, text);

        assertThat(file.text("VEVENT", "SUMMARY")).isEqualTo(text);
        assertThat(file.text("VEVENT", "LOCATION")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Amsterdam, 2027-03-28T00:30:00Z, 2027-03-28T02:30:00Z",
        "Europe/Amsterdam, 2026-10-24T23:30:00Z, 2026-10-25T02:30:00Z",
        "Europe/Amsterdam, 2027-07-05T07:00:00Z, 2027-07-05T08:00:00Z",
        "Australia/Lord_Howe, 2027-04-03T14:00:00Z, 2027-04-03T16:00:00Z",
        "America/New_York, 2027-03-14T06:00:00Z, 2027-03-14T08:00:00Z",
        "Asia/Tokyo, 2027-03-14T06:00:00Z, 2027-03-14T08:00:00Z",
        "UTC, 2027-03-14T06:00:00Z, 2027-03-14T08:00:00Z"
    })
    void by_the_zone_that_it_describes_itself_the_times_are_the_same_moments(String zone, Instant start, Instant end) {
        CalendarFile file = file(new TimeRange(start, end), ZoneId.of(zone), "x", null);

        assertThat(file.raw("VTIMEZONE", "TZID")).isEqualTo(zone);
        assertThat(file.moment("DTSTART")).isEqualTo(start);
        assertThat(file.moment("DTEND")).isEqualTo(end);
    }

    @Test
    void what_waits_for_the_coachs_word_is_tentative_and_a_call_has_no_location() {
        Entry waiting = new Entry("uid@example.nl", 0, AppointmentStatus.REQUESTED, VISIT, "x", null);

        CalendarFile file = new CalendarFile(new Invitation(waiting, AMSTERDAM).published(NOW));

        assertThat(file.raw("VEVENT", "STATUS")).isEqualTo("TENTATIVE");
        assertThat(file.all("VEVENT", "LOCATION")).isEmpty();
    }

    private static CalendarFile file(TimeRange time, ZoneId zone, String summary, @Nullable String location) {
        Entry entry = new Entry("uid@example.nl", 3, AppointmentStatus.CONFIRMED, time, summary, location);
        return new CalendarFile(new Invitation(entry, zone).published(NOW));
    }
}
