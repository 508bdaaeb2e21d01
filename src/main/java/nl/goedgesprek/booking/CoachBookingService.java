package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;

/** Makes a booking that the coach enters himself, for somebody he knows or somebody new; it is definite at once. */
@Stateless
@Allowed(Circle.DESK)
public class CoachBookingService {

    @Inject
    private AgendaService agenda;

    @Inject
    private ClientsService clients;

    @Inject
    private PracticeService practice;

    @Inject
    private PlaceCheck places;

    @Inject
    private Clock clock;

    /** All that is wrong with it; no booking rule binds the coach, who also writes down what took place already. */
    public List<Violation> violations(CoachBooking booking) {
        List<Violation> all = new ArrayList<>(booking.moment().violations(zone()));
        if (isVisit(booking)) {
            all.addAll(places.violations(booking.place()));
        }
        Person known = booking.person();
        if (known == null) {
            all.addAll(ContactCheck.violations(booking.contact()));
        } else if (known.isLeaving()) {
            all.add(new Violation("person", "add.violation.leaving"));
        }
        return all;
    }

    /** What it wants time for; of use only when nothing is wrong with it. */
    public Wish wish(CoachBooking booking) {
        return new Wish(booking.type(), isVisit(booking) ? places.address(booking.place()) : null, null);
    }

    /** When it would be; of use only when nothing is wrong with it. */
    public TimeRange time(CoachBooking booking) {
        return wish(booking).timeFrom(booking.moment().moment(zone()));
    }

    /** Whether both sides are told: nobody is invited to what has begun; of use only when nothing is wrong with it. */
    public boolean isTold(CoachBooking booking) {
        return booking.invites() && clock.instant().isBefore(time(booking).start());
    }

    /**
     * Books. Both sides are told, unless the coach wants otherwise or it has begun already.
     *
     * @throws ViolationException when a field is wrong
     * @throws SlotRefusedException when the coach has another appointment then
     * @throws nl.goedgesprek.clients.PersonLeavingException when it was asked meanwhile that the person is forgotten
     */
    public Appointment book(CoachBooking booking) {
        List<Violation> wrong = violations(booking);
        if (!wrong.isEmpty()) {
            throw new ViolationException(wrong);
        }
        Reservation reservation = new Reservation(
                wish(booking),
                time(booking).start(),
                person(booking),
                SecretCode.random().hash());
        return agenda.give(reservation, isTold(booking));
    }

    private Person person(CoachBooking booking) {
        Person known = booking.person();
        return known == null
                ? clients.add(ContactCheck.contact(booking.contact(), booking.language()), Set.of(ContactRole.CLIENT))
                : clients.person(known.getId())
                        .orElseThrow(() -> new IllegalArgumentException("no person " + known.getId()));
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }

    private static boolean isVisit(CoachBooking booking) {
        return booking.type().getVenue() == Venue.AT_CLIENT;
    }
}
