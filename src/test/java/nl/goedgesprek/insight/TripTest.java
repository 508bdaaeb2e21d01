package nl.goedgesprek.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.DayPlanner;
import nl.goedgesprek.agenda.SampleAppointment;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.SamplePerson;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.SamplePractice;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.Postcode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The drives of a day, as the tax log wants them. */
class TripTest {

    private static final Coach SANNE = SamplePractice.coach("Sanne");
    private static final Address UTRECHT = address("3511 AB", "Utrecht");
    private static final Address ALMERE = address("1315 GZ", "Almere");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);

    private final DayPlanner planner =
            new DayPlanner(ZoneId.of("Europe/Amsterdam"), SANNE.base().place(), (from, to) -> 20, TripTest::kilometres);

    private final Person noor =
            SamplePerson.of(new Contact("Noor", "n@example.com", null, Language.NL, null, null, null));

    @Test
    void a_day_is_driven_from_door_to_door_and_home() {
        Appointment utrecht = visit(UTRECHT, "2026-12-10T09:30:00Z");
        Appointment call = meeting(Venue.REMOTE, null, "2026-12-10T11:00:00Z");
        Appointment almere = visit(ALMERE, "2026-12-10T13:00:00Z");
        DayPlan<Appointment> plan = planner.plan(THURSDAY, List.of(utrecht, call, almere), Appointment::commitment);

        assertThat(Trip.of(plan, SANNE.base()))
                .containsExactly(
                        new Trip(THURSDAY, SANNE.base(), UTRECHT, 17, utrecht),
                        new Trip(THURSDAY, UTRECHT, ALMERE, 44, almere),
                        new Trip(THURSDAY, ALMERE, SANNE.base(), 35, null));
        assertThat(Trip.of(plan, SANNE.base()).stream()
                        .mapToInt(Trip::kilometres)
                        .sum())
                .isEqualTo(plan.kilometres());
    }

    @Test
    void between_two_visits_at_the_practice_nobody_drives() {
        Appointment walk = meeting(Venue.AT_PRACTICE, null, "2026-12-10T09:30:00Z");
        Appointment utrecht = visit(UTRECHT, "2026-12-10T12:00:00Z");
        DayPlan<Appointment> plan = planner.plan(THURSDAY, List.of(walk, utrecht), Appointment::commitment);

        assertThat(Trip.of(plan, SANNE.base())).extracting(Trip::to).containsExactly(UTRECHT, SANNE.base());
    }

    private static double kilometres(Place from, Place to) {
        String drive = from.area() + to.area();
        if (drive.contains(SANNE.base().place().area())) {
            return drive.contains(UTRECHT.place().area()) ? 16.6 : 35.2;
        }
        return 44.4;
    }

    private Appointment visit(Address where, String start) {
        return meeting(Venue.AT_CLIENT, where, start);
    }

    private Appointment meeting(Venue venue, @Nullable Address where, String start) {
        BilingualText title = new BilingualText("Gesprek", "Conversation");
        Wish wish = new Wish(SamplePractice.type(SANNE, venue, title), where, null);
        return SampleAppointment.of(wish, Instant.parse(start), noor, AppointmentStatus.CONFIRMED);
    }

    private static Address address(String postcode, String city) {
        return new Address(new Postcode("NL", postcode), "1", null).in(null, city);
    }
}
