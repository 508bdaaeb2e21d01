package nl.goedgesprek.agenda;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.agenda.HistoryLine.Happened;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Changes appointments that were made: moves, cancels, accepts, declines. Each change locks the coach's agenda first and
 * then reads the appointment again, so that of two at once the second sees what the first did. What happened is told to
 * whoever observes {@link AppointmentChanged}, in the same transaction.
 */
@Stateless
@Allowed(Circle.SERVICES)
public class AppointmentService {

    private static final String FOLLOWED_UP = "FOLLOWED_UP";
    private static final String FOLLOWED_UP_NO = "FOLLOWED_UP_NO";

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private AgendaRepository repository;

    @Inject
    private VisitRepository visits;

    @Inject
    private FreeTime freeTime;

    @Inject
    private Chronicle chronicle;

    @Inject
    private Clock clock;

    @Inject
    private Event<AppointmentChanged> changes;

    @Inject
    private Event<AppointmentErased> erasures;

    /** Another coach's is not there for who sits at the desk, neither here nor in any change. */
    @Allowed(Circle.DESK)
    public Optional<Appointment> find(long id) {
        return repository.appointment(id).filter(appointment -> !currentCoach.isKeptFrom(appointment.coach()));
    }

    /** What changed, whosoever: what follows from a change is the same whoever sits at the desk. */
    public Appointment of(AppointmentChanged change) {
        return repository.appointment(change.appointmentId()).orElseThrow();
    }

    /** The appointment that a code opens, and whose code it is. */
    public Optional<Access> open(SecretCode code) {
        return repository.code(code.hash()).map(ManageCode::access);
    }

    /** The appointment that the code with this hash opens. */
    public Optional<Appointment> opened(String codeHash) {
        return repository.code(codeHash).map(ManageCode::access).map(Access::appointment);
    }

    /** Makes one more code of which no more than so many of this holder's stay good: the oldest open nothing any more. */
    public SecretCode giveCode(long id, Holder holder, int most) {
        repository.keepNewest(existing(id), holder, most - 1);
        return giveCode(id, holder);
    }

    /**
     * Makes one more code that opens an appointment, and tells it, once. Earlier ones stay good. Whoever gives it to somebody
     * has {@link #lock locked} the appointment first, so that who changes with whom it is waits until the code is kept.
     */
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
        return move(lock(id), start);
    }

    /**
     * The same of the appointment as somebody saw it.
     *
     * @param seen the version of it that he saw when he decided
     * @throws StaleAppointmentException when it was changed since; nothing is overwritten
     */
    public Appointment move(long id, Instant start, int seen) {
        return move(lockAsSeen(id, seen), start);
    }

    private Appointment move(Appointment appointment, Instant start) {
        refuseIfOver(appointment);
        boolean suggested = appointment.getStatus() == AppointmentStatus.SUGGESTED;
        if (!suggested && appointment.time().start().equals(start)) {
            return appointment;
        }
        freeTime.refuseUnlessFree(Wish.toMove(appointment), start, clock.instant());
        AppointmentStatus before = appointment.getStatus();
        boolean waits = appointment.type().isNeedsApproval();
        appointment.moveTo(start, waits ? AppointmentStatus.REQUESTED : AppointmentStatus.CONFIRMED, clock.instant());
        repository.settle();
        if (suggested) {
            note(appointment, before, waits ? Happening.ASKED : Happening.ACCEPTED, Actor.VISITOR);
            return tell(appointment, waits ? Change.REQUESTED : Change.BOOKED);
        }
        note(appointment, before, Happening.MOVED, Actor.VISITOR);
        return tell(appointment, Change.MOVED);
    }

    /** Calls it off; again changes nothing. One that the coach declined stays declined. */
    public Appointment cancel(long id, @Nullable String reason) {
        Appointment appointment = lock(id);
        return appointment.getStatus().isOver() ? appointment : cancel(appointment, reason, Actor.VISITOR);
    }

    private Appointment cancel(Appointment appointment, @Nullable String reason, Actor by) {
        AppointmentStatus before = appointment.getStatus();
        appointment.cancel(reason, clock.instant());
        note(appointment, before, Happening.CANCELLED, by);
        return tell(appointment, Change.CANCELLED);
    }

    /**
     * The coach says yes to a request; again changes nothing.
     *
     * @param start the moment that he says yes to
     * @throws AppointmentOverException when it is no request, or one for another moment by now
     */
    @Allowed(Circle.DESK)
    public Appointment accept(long id, Instant start) {
        Appointment appointment = lock(id);
        if (!appointment.time().start().equals(start)) {
            throw new AppointmentOverException(appointment.getStatus());
        }
        return confirm(appointment, AppointmentStatus.REQUESTED, Actor.COACH);
    }

    /** The visitor says yes to what the coach proposed; again changes nothing. */
    public Appointment agreeToProposal(long id) {
        return confirm(lock(id), AppointmentStatus.PROPOSED, Actor.VISITOR);
    }

    private Appointment confirm(Appointment appointment, AppointmentStatus from, Actor actor) {
        if (appointment.getStatus() == AppointmentStatus.CONFIRMED) {
            return appointment;
        }
        refuseUnless(appointment, Set.of(from));
        appointment.arrange(AppointmentStatus.CONFIRMED, clock.instant());
        note(appointment, from, Happening.ACCEPTED, actor);
        return tell(appointment, Change.ACCEPTED);
    }

    /**
     * The coach takes one of the moments that a visitor proposed.
     *
     * @throws AppointmentOverException when it was answered, or when that moment was not proposed
     * @throws SlotRefusedException when he has another appointment then
     */
    @Allowed(Circle.DESK)
    public Appointment acceptSuggestion(long id, Instant start) {
        Appointment appointment = lock(id);
        refuseUnless(appointment, Set.of(AppointmentStatus.SUGGESTED));
        if (!appointment.suggestions().contains(start)) {
            throw new AppointmentOverException(appointment.getStatus());
        }
        refuseIfTaken(appointment, start);
        appointment.moveTo(start, AppointmentStatus.CONFIRMED, clock.instant());
        repository.settle();
        note(appointment, AppointmentStatus.SUGGESTED, Happening.ACCEPTED, Actor.COACH);
        return tell(appointment, Change.ACCEPTED);
    }

    /**
     * The coach proposes another moment, which is kept free until the visitor has his say; the one before is free at once.
     *
     * @param words what he says with it, or none
     * @param seen the version of it that he saw when he decided
     * @throws AppointmentOverException when it was cancelled or declined
     * @throws StaleAppointmentException when it was changed since he saw it; nothing is overwritten
     * @throws SlotRefusedException when he has another appointment then; no other rule binds him
     */
    @Allowed(Circle.DESK)
    public Appointment propose(long id, Instant start, @Nullable String words, int seen) {
        Appointment appointment = lockAsSeen(id, seen);
        refuseIfTaken(appointment, start);
        AppointmentStatus before = appointment.getStatus();
        appointment.say(words);
        appointment.moveTo(start, AppointmentStatus.PROPOSED, clock.instant());
        repository.settle();
        note(appointment, before, Happening.PROPOSED, Actor.COACH);
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
    @Allowed(Circle.DESK)
    public Appointment reschedule(long id, TimeRange time, int seen) {
        if (time.isEmpty() || time.length().compareTo(AgendaService.LONGEST_APPOINTMENT) > 0) {
            throw new IllegalArgumentException("appointment of " + time.length());
        }
        Appointment appointment = lock(id);
        if (!appointment.getStatus().isOccupying()) {
            throw new AppointmentOverException(appointment.getStatus());
        }
        refuseUnlessAsSeen(appointment, seen);
        if (appointment.time().equals(time)) {
            return appointment;
        }
        freeTime.refuseIfTaken(Wish.toMove(appointment), time);
        AppointmentStatus before = appointment.getStatus();
        appointment.reschedule(time, clock.instant());
        repository.settle();
        note(appointment, before, Happening.MOVED, Actor.COACH);
        return tell(appointment, Change.MOVED);
    }

    /**
     * The coach says no, with words that the visitor gets to read; again changes nothing.
     *
     * @param seen the version of it that he saw when he decided
     * @throws StaleAppointmentException when it was changed since he saw it, as to a moment that suits him
     */
    @Allowed(Circle.DESK)
    public Appointment decline(long id, @Nullable String words, int seen) {
        Appointment appointment = lock(id);
        if (appointment.getStatus().isOver()) {
            return appointment;
        }
        refuseUnlessAsSeen(appointment, seen);
        return decline(appointment, words);
    }

    private Appointment decline(Appointment appointment, @Nullable String words) {
        AppointmentStatus before = appointment.getStatus();
        appointment.decline(words, clock.instant());
        note(appointment, before, before.isWaiting() ? Happening.DECLINED : Happening.CANCELLED, Actor.COACH);
        return tell(appointment, Change.DECLINED);
    }

    /**
     * Gives a visit another address.
     *
     * @param seen the version of it that he saw when he decided
     * @throws AppointmentOverException when it was cancelled or declined
     * @throws StaleAppointmentException when it was changed since he saw it; nothing is overwritten
     * @throws IllegalArgumentException when the coach does not travel to it
     */
    @Allowed(Circle.DESK)
    public Appointment relocate(long id, Address address, int seen) {
        Appointment appointment = lockAsSeen(id, seen);
        if (appointment.address().isEmpty()) {
            throw new IllegalArgumentException("appointment " + id + " is no visit");
        }
        appointment.relocateTo(address, clock.instant());
        chronicle.audit(appointment, "RELOCATED", Actor.COACH);
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
        chronicle.audit(appointment, answer == FollowUp.NO ? FOLLOWED_UP_NO : FOLLOWED_UP, Actor.VISITOR);
        return tell(appointment, Change.FOLLOWED_UP);
    }

    /** When visitors said after a moment how they want to go on, or said otherwise; the first first. */
    public List<Instant> followUps(Appointment appointment, Instant after) {
        return chronicle.ofVisitors(appointment, Set.of(FOLLOWED_UP, FOLLOWED_UP_NO), after);
    }

    /** What led to nothing before a moment, and is not erased yet; {@link Appointment#ledToNothingAt} tells when. */
    public List<Appointment> ledToNothing(Instant before) {
        return repository.ledToNothing(before);
    }

    /** All with somebody that are not erased, whosoever, as nobody else can change them until this transaction has ended. */
    public List<Appointment> lockAll(Person person) {
        List<Appointment> all = visits.all(person);
        all.stream()
                .map(Appointment::coach)
                .distinct()
                .sorted(comparing(Coach::getId))
                .forEach(repository::lock);
        all.forEach(repository::refresh);
        return all.stream()
                .filter(appointment -> !appointment.isErased())
                .filter(appointment -> appointment.person().getId() == person.getId())
                .toList();
    }

    /**
     * Forgets all about one that is locked but that there was time for it; whoever keeps more of it hears of that. Again
     * changes nothing.
     */
    public void eraseLocked(Appointment appointment) {
        if (!appointment.isErased()) {
            appointment.erase(clock.instant());
            repository.forgetCodes(appointment);
            erasures.fire(new AppointmentErased(appointment.getId()));
            chronicle.erased(appointment);
        }
    }

    /** Calls off one that is locked, without words; again changes nothing. */
    public void callOffLocked(Appointment appointment, Actor by) {
        if (appointment.getStatus().isOver()) {
            return;
        }
        if (by == Actor.COACH) {
            decline(appointment, null);
        } else {
            cancel(appointment, null, by);
        }
    }

    /**
     * Where who sits at the desk visited somebody last, or will. Whoever else wrote down his mail address, or asked for a visit
     * that nobody agreed to, tells nothing of that.
     */
    @Allowed(Circle.DESK)
    public Optional<Address> latestPlace(Person person) {
        return repository.latestVisit(currentCoach.get(), person).flatMap(Appointment::address);
    }

    private void note(Appointment appointment, AppointmentStatus before, Happening happening, Actor actor) {
        chronicle.note(appointment, before, new Happened(happening, actor, clock.instant()));
    }

    private Appointment tell(Appointment appointment, Change change) {
        changes.fire(new AppointmentChanged(appointment.getId(), change));
        return appointment;
    }

    private Appointment existing(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no appointment " + id));
    }

    /** Locks what is not over, and is as somebody saw it. */
    private Appointment lockAsSeen(long id, int seen) {
        Appointment appointment = lock(id);
        refuseIfOver(appointment);
        refuseUnlessAsSeen(appointment, seen);
        return appointment;
    }

    private static void refuseUnlessAsSeen(Appointment appointment, int seen) {
        if (appointment.version() != seen) {
            throw new StaleAppointmentException();
        }
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
