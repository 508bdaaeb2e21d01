package nl.goedgesprek.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.SamplePerson;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.SamplePractice;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.support.Paper;
import nl.goedgesprek.travel.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The day on paper. */
class RouteSheetTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);
    private static final BilingualText VISIT = new BilingualText("Bezoek bij jou", "A visit to you");
    private static final RouteSheet.Details PHONE =
            appointment -> RouteSheet.phone(appointment).stream().toList();

    private final DayPlanner planner = new DayPlanner(
            ZONE,
            SamplePractice.coach("Sanne").base().place(),
            (from, to) -> from.equals(to) ? 0 : 20,
            (from, to) -> 17.0);

    @Test
    void it_tells_in_dutch_when_to_leave_who_waits_where_and_how_to_reach_him() throws IOException {
        String text = new Paper(sheet(Language.NL, PHONE, 1)).text();

        assertThat(text)
                .contains(
                        "donderdag 10 december 2026",
                        "week 50",
                        "Eén gesprek",
                        "Vertrek uit Zeist",
                        "aankomst",
                        "Ñandú Özdemir",
                        "Oudegracht 12",
                        "+31 6 12345678");
    }

    @Test
    void it_tells_the_same_in_english_and_no_more_than_it_may() throws IOException {
        assertThat(new Paper(sheet(Language.EN, RouteSheet.Details.NONE, 1)).text())
                .contains("Thursday 10 December 2026", "One conversation")
                .doesNotContain("12345678");
    }

    @Test
    void what_cannot_be_driven_is_printed_as_such() throws IOException {
        Appointment visit = visit(0);
        TimeRange before =
                new TimeRange(planner.day(THURSDAY).start(), visit.time().start());
        Commitment taken = new Commitment(before, null, Duration.ZERO, Duration.ZERO, null);
        Unavailable unavailable = new Unavailable(List.of(), List.of(taken));
        DayPlan<Appointment> plan = planner.plan(THURSDAY, List.of(visit), Appointment::commitment, unavailable);

        assertThat(new Paper(new RouteSheet(plan, ZONE, Language.NL, PHONE).pdf()).text())
                .contains("Dit red je niet: dan ben je bezet in een andere agenda");
    }

    @Test
    void a_full_day_still_fits_on_one_page() throws IOException {
        try (PdfReader reader = new PdfReader(sheet(Language.NL, PHONE, 16))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Paper#hostileTexts")
    void markup_of_pdf_and_of_pages_is_inert_and_breaks_no_file(String name) throws IOException {
        DayPlan<Appointment> plan = planner.plan(THURSDAY, List.of(visit(0, name)), Appointment::commitment);
        Paper paper = new Paper(new RouteSheet(plan, ZONE, Language.NL, PHONE).pdf());

        paper.assertInert();
        assertThat(paper.text()).contains("Oudegracht 12", name.replaceAll("\\W.*", ""));
    }

    private byte[] sheet(Language language, RouteSheet.Details details, int visits) {
        List<Appointment> appointments =
                IntStream.range(0, visits).mapToObj(RouteSheetTest::visit).toList();
        return new RouteSheet(planner.plan(THURSDAY, appointments, Appointment::commitment), ZONE, language, details)
                .pdf();
    }

    private static Appointment visit(int which) {
        return visit(which, "Ñandú Özdemir");
    }

    private static Appointment visit(int which, String name) {
        Contact contact = new Contact(name, "nandu@example.nl", "+31612345678", Language.NL, null, null, null);
        Address door = new Address(new Postcode("NL", "3511 AB"), "12", null).in("Oudegracht", "Utrecht");
        Instant start = THURSDAY.atTime(7, 0).atZone(ZONE).toInstant().plus(Duration.ofMinutes(60L * which));
        return SampleAppointment.of(
                new Wish(SamplePractice.type(SamplePractice.coach("Sanne"), Venue.AT_CLIENT, VISIT), door, null),
                start,
                SamplePerson.of(contact),
                AppointmentStatus.CONFIRMED);
    }
}
