package nl.goedgesprek.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.SampleAppointment;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.SamplePerson;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.SamplePractice;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.support.CalendarFile;
import nl.goedgesprek.travel.Postcode;
import org.junit.jupiter.api.Test;

class AgendaFileTest {

    private static final Practice PRACTICE = SamplePractice.practice("Goed; gesprek, enz.", Language.NL, Language.EN);
    private static final TimeRange RANGE =
            new TimeRange(Instant.parse("2026-09-24T17:00:00Z"), Instant.parse("2027-12-28T17:00:00Z"));
    private static final MeetingType TYPE = SamplePractice.type(
            SamplePractice.coach("Sanne"), Venue.AT_CLIENT, new BilingualText("Kennismaking", "Introduction"));
    private static final Address PLACE =
            new Address(new Postcode("NL", "3511 LX"), "12", null).in("Oudegracht", "Utrecht");
    private static final Person NOOR =
            SamplePerson.of(new Contact("Noor de Wit", "noor@example.com", null, Language.EN, null, "Acme BV", null));
    private static final BlockedTime DENTIST = SampleAppointment.blocked(
            TYPE.coach(),
            new TimeRange(Instant.parse("2026-12-09T08:00:00Z"), Instant.parse("2026-12-09T09:00:00Z")),
            "Tandarts");

    private final Appointment winter = visit("2026-12-10T10:00:00Z");
    private final Appointment summer = visit("2027-06-10T08:00:00Z");

    @Test
    void discreet_it_tells_when_and_what_kind_and_nothing_of_whom() {
        String file = file(false);

        assertThat(summaries(file)).containsExactly("Bezet", "Kennismaking", "Kennismaking");
        assertThat(file.replace("\r\n ", ""))
                .doesNotContain("Noor", "Acme", "Oudegracht", "Utrecht", "3511", "Tandarts", "LOCATION");
    }

    @Test
    void with_full_titles_it_tells_whom_and_where() {
        String file = file(true);

        assertThat(summaries(file))
                .containsExactly(
                        "Tandarts", "Kennismaking · Noor de Wit, Acme BV", "Kennismaking · Noor de Wit, Acme BV");
        assertThat(new CalendarFile(file).all("VEVENT", "LOCATION")).containsOnly("Oudegracht 12\\, 3511 LX Utrecht");
    }

    @Test
    void the_same_agenda_gives_the_same_octets_in_whatever_order() {
        AgendaFile agenda = new AgendaFile(PRACTICE, false, RANGE);

        assertThat(agenda.of(List.of(summer, winter), List.of(DENTIST)))
                .isEqualTo(agenda.of(List.of(winter, summer), List.of(DENTIST)));
    }

    @Test
    void a_move_and_a_request_show() {
        SampleAppointment.moved(winter, Instant.parse("2026-12-11T13:00:00Z"), AppointmentStatus.CONFIRMED);
        SampleAppointment.moved(summer, summer.time().start(), AppointmentStatus.REQUESTED);

        CalendarFile file = new CalendarFile(file(false));

        assertThat(file.all("VEVENT", "DTSTART;TZID=Europe/Amsterdam")).contains("20261211T140000");
        assertThat(file.all("VEVENT", "SEQUENCE")).containsExactly("0", "1", "0");
        assertThat(file.all("VEVENT", "STATUS")).containsExactly("CONFIRMED", "CONFIRMED", "TENTATIVE");
    }

    @Test
    void it_says_what_it_is_called_and_how_often_to_come_back() {
        CalendarFile file = new CalendarFile(file(false));

        assertThat(file.raw("VCALENDAR", "METHOD")).isEqualTo("PUBLISH");
        assertThat(file.text("VCALENDAR", "NAME")).isEqualTo("Agenda van Goed; gesprek, enz.");
        assertThat(file.text("VCALENDAR", "X-WR-CALNAME")).isEqualTo("Agenda van Goed; gesprek, enz.");
        assertThat(file.raw("VCALENDAR", "X-WR-TIMEZONE")).isEqualTo("Europe/Amsterdam");
        assertThat(file.raw("VCALENDAR", "REFRESH-INTERVAL;VALUE=DURATION")).isEqualTo("PT15M");
        assertThat(file.raw("VCALENDAR", "X-PUBLISHED-TTL")).isEqualTo("PT15M");
    }

    @Test
    void another_program_reads_the_same_moments_summer_and_winter() {
        OtherReader read = new OtherReader(file(false));

        assertThat(read.events())
                .extracting(
                        event -> Instant.from(event.getStartDate().orElseThrow().getDate()))
                .containsExactly(
                        Instant.parse("2026-12-09T08:00:00Z"),
                        Instant.parse("2026-12-10T10:00:00Z"),
                        Instant.parse("2027-06-10T08:00:00Z"));
        assertThat(read.calendar().getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void an_empty_agenda_is_a_calendar_without_events() {
        String file = new AgendaFile(PRACTICE, false, RANGE).of(List.of(), List.of());

        assertThat(new CalendarFile(file).raw("VCALENDAR", "METHOD")).isEqualTo("PUBLISH");
        assertThat(new OtherReader(file).events()).isEmpty();
    }

    private String file(boolean full) {
        return new AgendaFile(PRACTICE, full, RANGE).of(List.of(winter, summer), List.of(DENTIST));
    }

    private static List<String> summaries(String file) {
        new CalendarFile(file);
        return new OtherReader(file)
                .events().stream()
                        .map(event -> event.<Property>getProperty("SUMMARY")
                                .orElseThrow()
                                .getValue())
                        .toList();
    }

    private static Appointment visit(String start) {
        return SampleAppointment.of(
                new Wish(TYPE, PLACE, null), Instant.parse(start), NOOR, AppointmentStatus.CONFIRMED);
    }
}
