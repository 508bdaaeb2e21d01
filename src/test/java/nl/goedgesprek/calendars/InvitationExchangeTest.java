package nl.goedgesprek.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Attendee;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
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
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.support.CalendarFile;
import nl.goedgesprek.travel.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar program makes of our invitations; each file is read strictly, octet by octet, and by ical4j. */
class InvitationExchangeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");
    private static final Instant START = Instant.parse("2026-12-10T10:00:00Z");
    private static final Instant HOUR_LATER = Instant.parse("2026-12-10T11:00:00Z");
    private static final Practice PRACTICE = SamplePractice.practice("Goed gesprek", Language.NL, Language.EN);
    private static final Parties PARTIES =
            new Parties("Goed gesprek", "afspraak@goedgesprek.example", "Noor de Wit", "noor@example.com");

    private final Appointment visit = SampleAppointment.of(
            new Wish(kind(Venue.AT_CLIENT), place("3511 LX", "12", "Oudegracht", "Utrecht"), null),
            START,
            person("Noor de Wit", Language.NL),
            AppointmentStatus.CONFIRMED);

    @Test
    void a_booking_is_a_request_from_the_sender_to_the_visitor() {
        OtherReader read = requested(NOW);

        assertThat(read.header("METHOD")).isEqualTo("REQUEST");
        assertThat(read.value("UID")).isEqualTo(visit.calendarUid());
        assertThat(read.value("SEQUENCE")).isEqualTo("0");
        assertThat(read.value("STATUS")).isEqualTo("CONFIRMED");
        assertThat(read.value("TRANSP")).isEqualTo("OPAQUE");
        assertThat(read.moment("DTSTART")).isEqualTo(START);
        assertThat(read.moment("DTEND")).isEqualTo(HOUR_LATER);
        assertThat(read.moment("DTSTAMP")).isEqualTo(NOW);
        assertThat(read.parameter("DTSTART", "TZID")).isEqualTo("Europe/Amsterdam");
        assertThat(read.value("SUMMARY")).isEqualTo("Afspraak met Goed gesprek");
        assertThat(read.value("LOCATION")).isEqualTo("Oudegracht 12, 3511 LX Utrecht");
        assertThat(read.value("ORGANIZER")).isEqualTo("mailto:afspraak@goedgesprek.example");
        assertThat(read.parameter("ORGANIZER", "CN")).isEqualTo("Goed gesprek");
        assertThat(read.value("ATTENDEE")).isEqualTo("mailto:noor@example.com");
        assertThat(read.parameter("ATTENDEE", "CN")).isEqualTo("Noor de Wit");
        assertThat(read.parameter("ATTENDEE", "ROLE")).isEqualTo("REQ-PARTICIPANT");
        assertThat(read.parameter("ATTENDEE", "PARTSTAT")).isEqualTo("ACCEPTED");
        assertThat(read.parameter("ATTENDEE", "RSVP")).isEqualTo("FALSE");
    }

    @Test
    void an_hour_before_it_reminds_on_the_screen() {
        List<VAlarm> alarms = requested(NOW).event().getAlarms();

        assertThat(alarms).hasSize(1);
        VAlarm alarm = alarms.get(0);
        assertThat(alarm.getRequiredProperty("ACTION").getValue()).isEqualTo("DISPLAY");
        assertThat(alarm.getRequiredProperty("TRIGGER").getValue()).isEqualTo("-PT1H");
        assertThat(alarm.getRequiredProperty("DESCRIPTION").getValue()).isEqualTo("Afspraak met Goed gesprek");
    }

    @Test
    void the_standard_finds_no_fault_with_a_request_and_a_cancellation() {
        assertThat(requested(NOW).calendar().validate(true).getEntries()).isEmpty();
        SampleAppointment.cancelled(visit, "ziek");
        assertThat(cancelled(NOW).calendar().validate(true).getEntries()).isEmpty();
    }

    @Test
    void moved_twice_relocated_and_called_off_it_is_one_event_that_changes() {
        String uid = requested(NOW).value("UID");

        move(Instant.parse("2026-12-11T08:30:00Z"));
        OtherReader once = requested(NOW.plusSeconds(60));
        move(Instant.parse("2026-12-14T13:15:00Z"));
        OtherReader twice = requested(NOW.plusSeconds(120));
        SampleAppointment.relocated(visit, place("3811 BA", "5", "Langestraat", "Amersfoort"));
        OtherReader elsewhere = requested(NOW.plusSeconds(180));
        SampleAppointment.cancelled(visit, "Reorganisatie; niet doorvertellen");
        OtherReader off = cancelled(NOW.plusSeconds(240));

        assertThat(List.of(once, twice, elsewhere, off)).allSatisfy(read -> {
            assertThat(read.value("UID")).isEqualTo(uid);
            assertThat(read.value("ORGANIZER")).isEqualTo("mailto:afspraak@goedgesprek.example");
            assertThat(read.value("ATTENDEE")).isEqualTo("mailto:noor@example.com");
        });
        assertThat(once.value("SEQUENCE")).isEqualTo("1");
        assertThat(once.moment("DTSTART")).isEqualTo(Instant.parse("2026-12-11T08:30:00Z"));
        assertThat(twice.value("SEQUENCE")).isEqualTo("2");
        assertThat(twice.moment("DTSTART")).isEqualTo(Instant.parse("2026-12-14T13:15:00Z"));
        assertThat(elsewhere.value("SEQUENCE")).isEqualTo("3");
        assertThat(elsewhere.value("LOCATION")).isEqualTo("Langestraat 5, 3811 BA Amersfoort");
        assertThat(elsewhere.moment("DTSTART")).isEqualTo(twice.moment("DTSTART"));
        assertThat(elsewhere.moment("DTSTAMP")).isAfter(twice.moment("DTSTAMP"));
        assertThat(off.header("METHOD")).isEqualTo("CANCEL");
        assertThat(off.value("SEQUENCE")).isEqualTo("4");
        assertThat(off.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(off.moment("DTSTART")).isEqualTo(twice.moment("DTSTART"));
        assertThat(off.moment("DTEND")).isEqualTo(twice.moment("DTEND"));
        assertThat(off.event().getAlarms()).isEmpty();
    }

    @Test
    void what_nobody_else_may_know_stands_in_no_file_of_the_visitor() {
        SampleAppointment.cancelled(visit, "Reorganisatie");
        Invitation invitation = Invitation.of(visit, PRACTICE);

        assertThat(List.of(
                        invitation.requested(NOW, PARTIES),
                        invitation.cancelled(NOW, PARTIES),
                        invitation.published(NOW)))
                .allSatisfy(file -> assertThat(file.replace("\r\n ", ""))
                        .doesNotContain("Reorganisatie", "Acme", "31612345678", "Kennismaking", "http"));
    }

    @Test
    void published_it_invites_nobody_and_is_struck_out_when_it_is_over() {
        OtherReader before = published();
        SampleAppointment.cancelled(visit, "ziek");
        OtherReader after = published();

        assertThat(before.header("METHOD")).isEqualTo("PUBLISH");
        assertThat(before.has("ATTENDEE")).isFalse();
        assertThat(before.has("ORGANIZER")).isFalse();
        assertThat(after.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(after.value("SEQUENCE")).isEqualTo("1");
        assertThat(after.event().getAlarms()).isEmpty();
    }

    @Test
    void the_coachs_own_names_the_client() {
        String file = Invitation.forCoach(visit, PRACTICE).published(NOW);

        assertThat(new OtherReader(file).value("SUMMARY")).isEqualTo("Kennismaking · Noor de Wit");
    }

    @Test
    void an_english_visitor_reads_english_and_a_call_has_no_place() {
        Appointment call = SampleAppointment.of(
                new Wish(kind(Venue.REMOTE), null, null),
                START,
                person("Ann", Language.EN),
                AppointmentStatus.CONFIRMED);

        OtherReader read = new OtherReader(Invitation.of(call, PRACTICE).published(NOW));

        assertThat(read.value("SUMMARY")).isEqualTo("Appointment with Goed gesprek");
        assertThat(read.has("LOCATION")).isFalse();
    }

    @Test
    void a_request_that_waits_is_tentative() {
        SampleAppointment.moved(visit, START, AppointmentStatus.REQUESTED);

        assertThat(requested(NOW).value("STATUS")).isEqualTo("TENTATIVE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noor \"Nootje\" de Wit",
                "Wit, Noor de; MBA: x=y",
                "O'Brien–Şahin & Zn. 100 % +31",
                "👩🏽‍💼 Noor 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "נועה לוי־כהן",
                "نور الدين",
                "Wörtlich ééééééééééééééééééééééééééééééééééééééééééééééé",
                "BEGIN:VEVENT"
            })
    void every_name_arrives_as_it_is(String name) {
        Practice named = SamplePractice.practice(name, Language.NL);
        Parties parties = new Parties(name, "a@example.com", name, "b@example.com");

        String file = Invitation.of(visit, named).requested(NOW, parties);

        new CalendarFile(file);
        OtherReader read = new OtherReader(file);
        assertThat(read.value("SUMMARY")).isEqualTo("Afspraak met " + name);
        assertThat(read.parameter("ORGANIZER", "CN")).isEqualTo(name);
        assertThat(read.parameter("ATTENDEE", "CN")).isEqualTo(name);
    }

    /** The other reader takes carets and backslashes in a name for something else; the standard (RFC 6868) does not. */
    @ParameterizedTest
    @ValueSource(strings = {"Noor ^n ^' ^^ ^", "back\\slash, \\n \\;"})
    void carets_and_backslashes_arrive_as_the_standard_has_it(String name) {
        Parties parties = new Parties("Goed gesprek", "a@example.com", name, "b@example.com");

        CalendarFile file = new CalendarFile(
                Invitation.of(visit, SamplePractice.practice(name, Language.NL)).requested(NOW, parties));

        assertThat(file.text("VEVENT", "SUMMARY")).isEqualTo("Afspraak met " + name);
        assertThat(file.commonName("ATTENDEE")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'Noor\r\nATTENDEE:mailto:x@example.com', 'Noor ATTENDEE:mailto:x@example.com'",
        "'Noor\u0000\u0007\u001b[31m de\tWit\u0085', 'Noor [31m de Wit'",
        "'\u202eNoor\u202c \u2066de\u2069 Wit\u200f', Noor de Wit",
        "'twee\u2028regels', twee regels"
    })
    void nothing_hides_in_a_name(String name, String shown) {
        Parties parties = new Parties(name, "a@example.com", name, "b@example.com");

        String file =
                Invitation.of(visit, SamplePractice.practice(name, Language.NL)).requested(NOW, parties);

        new CalendarFile(file);
        OtherReader read = new OtherReader(file);
        assertThat(read.value("SUMMARY")).isEqualTo("Afspraak met " + shown);
        assertThat(read.parameter("ATTENDEE", "CN")).isEqualTo(shown);
        assertThat(read.value("ATTENDEE")).isEqualTo("mailto:b@example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "noor+werk@example.com, mailto:noor+werk@example.com",
        "o'brien@example.com, mailto:o'brien@example.com",
        "a?bcc=b&x%25#y@example.com, mailto:a%3Fbcc%3Db%26x%2525%23y@example.com"
    })
    void an_address_is_an_address_and_nothing_else(String email, String uri) {
        Parties parties = new Parties("Goed gesprek", "a@example.com", "Noor", email);

        OtherReader read = new OtherReader(Invitation.of(visit, PRACTICE).requested(NOW, parties));

        assertThat(read.value("ATTENDEE")).isEqualTo(uri);
        URI address = ((Attendee) read.property("ATTENDEE")).getCalAddress();
        assertThat(address.getSchemeSpecificPart()).isEqualTo(email);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T00:30:00Z, 20270328T013000",
        "2027-03-28T01:00:00Z, 20270328T030000",
        "2026-10-24T23:30:00Z, 20261025T013000",
        "2026-10-25T00:15:00Z, 20261025T021500",
        "2026-10-25T02:00:00Z, 20261025T030000",
        "2027-07-05T07:00:00Z, 20270705T090000",
        "2027-12-31T22:30:00Z, 20271231T233000"
    })
    void across_each_clock_change_it_is_the_same_moment_on_the_practices_clock(Instant start, String told) {
        move(start);

        OtherReader read = requested(NOW);

        assertThat(read.moment("DTSTART")).isEqualTo(start);
        assertThat(read.moment("DTEND")).isEqualTo(start.plusSeconds(3600));
        if (read.property("DTSTART").getParameter("TZID").isPresent()) {
            assertThat(read.value("DTSTART")).isEqualTo(told);
        }
        VTimeZone zone = (VTimeZone) read.calendar().getComponents("VTIMEZONE").get(0);
        assertThat(zone.getRequiredProperty("TZID").getValue()).isEqualTo("Europe/Amsterdam");
    }

    @Test
    void in_the_second_of_two_equal_hours_it_is_told_in_utc() {
        move(Instant.parse("2026-10-25T01:30:00Z"));

        OtherReader read = requested(NOW);

        assertThat(read.value("DTSTART")).isEqualTo("20261025T013000Z");
        assertThat(read.value("DTEND")).isEqualTo("20261025T023000Z");
    }

    private void move(Instant start) {
        SampleAppointment.moved(visit, start, AppointmentStatus.CONFIRMED);
    }

    private static MeetingType kind(Venue venue) {
        return SamplePractice.type(
                SamplePractice.coach("Sanne"), venue, new BilingualText("Kennismaking", "Introduction"));
    }

    private static Address place(String postcode, String number, String street, String city) {
        return new Address(new Postcode("NL", postcode), number, null).in(street, city);
    }

    private static Person person(String name, Language language) {
        return SamplePerson.of(
                new Contact(name, "noor@example.com", "+31612345678", language, null, "Acme BV", "directeur"));
    }

    private OtherReader requested(Instant now) {
        return read(Invitation.of(visit, PRACTICE).requested(now, PARTIES));
    }

    private OtherReader cancelled(Instant now) {
        return read(Invitation.of(visit, PRACTICE).cancelled(now, PARTIES));
    }

    private OtherReader published() {
        return read(Invitation.of(visit, PRACTICE).published(NOW));
    }

    private static OtherReader read(String file) {
        new CalendarFile(file);
        return new OtherReader(file);
    }
}
