package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Changes appointments that were made: moves, cancels, accepts, declines. Each change locks the coach's agenda first and
 * then reads the appointment again, so that of two at once the second sees what the first did. What happened is told to
 * whoever observes {@link AppointmentChanged}, in the same transaction.
 */
@Stateless
public class AppointmentService {

    @Inject
    private AgendaRepository repository;

    @Inject
    private FreeTime freeTime;

    @Inject
    private Clock clock;

    @Inject
    private Event<AppointmentChanged> changes;

    @Inject
    private Event<AppointmentErased> erasures;

    public Optional<Appointment> find(long id) {
        return repository.appointment(id);
    }

    /** The appointment that a code opens, and whose code it is. */
    public Optional<Access> open(SecretCode code) {
        return repository.code(code.hash()).map(ManageCode::access);
    }

    /** Makes one more code that opens an appointment, and tells it, once. Earlier ones stay good. */
    public SecretCode giveCode(long id, Holder holder) {
        SecretCode code = SecretCode.random();
        repository.add(new ManageCode(code.hash(), existing(id), holder, clock.instant()));
        return code;
    }

    /**
     * The appointment as nobody else can change it until this transaction has ended.
     *
     * @throws IllegalArgumentException when there is none of this number
     */
    public Appointment lock(long id) {
        Appointment appointment = existing(id);
        repository.lock(appointment.coach());
        repository.refresh(appointment);
        return appointment;
    }

    /**
     * Gives it another moment by the rules that drew the list of free ones; its own time does not stand in the way. To
     * the moment that it has already, nothing happens. It waits for the coach's word again if its kind does.
     *
     * @throws SlotRefusedException when a rule refuses; nothing changes
     * @throws AppointmentOverException when it was cancelled or declined
     */
    public Appointment move(long id, Instant start) {
        Appointment appointment = lock(id);
        refuseIfOver(appointment);
        boolean suggested = appointment.getStatus() == AppointmentStatus.SUGGESTED;
        if (!suggested && appointment.time().start().equals(start)) {
            return appointment;
        }
        freeTime.refuseUnlessFree(Wish.toMove(appointment), start, clock.instant());
        boolean waits = appointment.type().isNeedsApproval();
        appointment.moveTo(start, waits ? AppointmentStatus.REQUESTED : AppointmentStatus.CONFIRMED, clock.instant());
        Change made = waits ? Change.REQUESTED : Change.BOOKED;
        return tell(appointment, suggested ? made : Change.MOVED);
    }

    /** Calls it off; again changes nothing. One that the coach declined stays declined. */
    public Appointment cancel(long id, @Nullable String reason) {
        Appointment appointment = lock(id);
        if (appointment.getStatus().isOver()) {
            return appointment;
        }
        appointment.cancel(reason, clock.instant());
        return tell(appointment, Change.CANCELLED);
    }

    /**
     * The coach says yes to a request; again changes nothing.
     *
     * @param start the moment that he says yes to
     * @throws AppointmentOverException when it is no request, or one for another moment by now
     */
    public Appointment accept(long id, Instant start) {
        Appointment appointment = lock(id);
        if (!appointment.time().start().equals(start)) {
            throw new AppointmentOverException(appointment.getStatus());
        }
        return confirm(appointment, AppointmentStatus.REQUESTED);
    }

    /** The visitor says yes to what the coach proposed; again changes nothing. */
    public Appointment agreeToProposal(long id) {
        return confirm(lock(id), AppointmentStatus.PROPOSED);
    }

    private Appointment confirm(Appointment appointment, AppointmentStatus from) {
        if (appointment.getStatus() == AppointmentStatus.CONFIRMED) {
            return appointment;
        }
        refuseUnless(appointment, Set.of(from));
        appointment.arrange(AppointmentStatus.CONFIRMED, clock.instant());
        return tell(appointment, Change.ACCEPTED);
    }

    /**
     * The coach takes one of the moments that a visitor proposed.
     *
     * @throws SlotRefusedException when he has another appointment then
     */
    public Appointment acceptSuggestion(long id, Instant start) {
        Appointment appointment = lock(id);
        refuseUnless(appointment, Set.of(AppointmentStatus.SUGGESTED));
        refuseIfTaken(appointment, start);
        appointment.moveTo(start, AppointmentStatus.CONFIRMED, clock.instant());
        return tell(appointment, Change.ACCEPTED);
    }

    /**
     * The coach proposes another moment, which is kept free until the visitor has his say; the one before is free at once.
     *
     * @param words what he says with it, or none
     * @throws SlotRefusedException when he has another appointment then; no other rule binds him
     */
    public Appointment propose(long id, Instant start, @Nullable String words) {
        Appointment appointment = lock(id);
        refuseIfOver(appointment);
        refuseIfTaken(appointment, start);
        appointment.say(words);
        appointment.moveTo(start, AppointmentStatus.PROPOSED, clock.instant());
        return tell(appointment, Change.PROPOSED);
    }

    /**
     * The coach gives it another moment, or another length, for good. As it is already, nothing happens.
     *
     * @param time at most {@link AgendaService#LONGEST_APPOINTMENT} long
     * @param seen the version of it that he saw when he decided
     * @throws AppointmentOverException when it takes no time: it was called off, or is only suggested
     * @throws StaleAppointmentException when it was changed since he saw it; nothing is overwritten
     * @throws SlotRefusedException when he has another appointment then; no other rule binds him
     */
    public Appointment reschedule(long id, TimeRange time, int seen) {
        if (time.isEmpty() || time.length().compareTo(AgendaService.LONGEST_APPOINTMENT) > 0) {
            throw new IllegalArgumentException("appointment of " + time.length());
        }
        Appointment appointment = lock(id);
        if (!appointment.getStatus().isOccupying()) {
            throw new AppointmentOverException(appointment.getStatus());
        }
        if (appointment.version() != seen) {
            throw new StaleAppointmentException();
        }
        if (appointment.time().equals(time)) {
            return appointment;
        }
        freeTime.refuseIfTaken(Wish.toMove(appointment), time);
        appointment.reschedule(time, clock.instant());
        return tell(appointment, Change.MOVED);
    }

    /** The coach says no, with words that the visitor gets to read; again changes nothing. */
    public Appointment decline(long id, @Nullable String words) {
        Appointment appointment = lock(id);
        if (appointment.getStatus().isOver()) {
            return appointment;
        }
        appointment.decline(words, clock.instant());
        return tell(appointment, Change.DECLINED);
    }

    /**
     * Gives a visit another address.
     *
     * @throws IllegalArgumentException when the coach does not travel to it
     */
    public Appointment relocate(long id, Address address) {
        Appointment appointment = lock(id);
        refuseIfOver(appointment);
        if (appointment.address().isEmpty()) {
            throw new IllegalArgumentException("appointment " + id + " is no visit");
        }
        appointment.relocateTo(address, clock.instant());
        return tell(appointment, Change.MOVED);
    }

    /**
     * Keeps how the visitor wants to go on afterwards; the same answer again changes nothing.
     *
     * @throws AppointmentOverException when the conversation has not taken place
     */
    public Appointment followUp(long id, FollowUp answer) {
        Appointment appointment = lock(id);
        if (!appointment.isPastAt(clock.instant())) {
            throw new AppointmentOverException(appointment.getStatus());
        }
        if (appointment.followUp().filter(answer::equals).isPresent()) {
            return appointment;
        }
        appointment.followUp(answer, clock.instant());
        return tell(appointment, Change.FOLLOWED_UP);
    }

    /** What led to nothing before a moment, and is not erased yet; {@link Appointment#ledToNothingAt} tells when. */
    public List<Appointment> ledToNothing(Instant before) {
        return repository.ledToNothing(before);
    }

    /** Forgets all about it but that there was time for it; whoever keeps more of it hears of that. */
    public Appointment erase(long id) {
        Appointment appointment = lock(id);
        if (!appointment.isErased()) {
            appointment.erase(clock.instant());
            repository.forgetCodes(appointment);
            erasures.fire(new AppointmentErased(id));
        }
        return appointment;
    }

    /** Where the coach visited somebody last, or will; who wrote down the same mail address is the same. */
    public Optional<Address> latestPlace(Person person) {
        return repository.latestVisit(person).flatMap(Appointment::address);
    }

    private Appointment tell(Appointment appointment, Change change) {
        changes.fire(new AppointmentChanged(appointment.getId(), change));
        return appointment;
    }

    private Appointment existing(long id) {
        return repository.appointment(id).orElseThrow(() -> new IllegalArgumentException("no appointment " + id));
    }

    private static void refuseIfOver(Appointment appointment) {
        if (appointment.getStatus().isOver()) {
            throw new AppointmentOverException(appointment.getStatus());
        }
    }

    private static void refuseUnless(Appointment appointment, Set<AppointmentStatus> statuses) {
        if (!statuses.contains(appointment.getStatus())) {
            throw new AppointmentOverException(appointment.getStatus());
        }
    }

    private void refuseIfTaken(Appointment appointment, Instant start) {
        Wish wish = Wish.toMove(appointment);
        freeTime.refuseIfTaken(wish, wish.timeFrom(start));
    }
}
