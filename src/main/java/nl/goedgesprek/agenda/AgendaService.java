package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.goedgesprek.agenda.HistoryLine.Happened;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Measured;
import nl.goedgesprek.practice.Availability;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.TravelTimes;
import nl.goedgesprek.scheduling.Verdict;

/** Gives out the coach's time: lists what is free, holds it for a while, reserves it, and never gives it out twice. */
@Stateless
@Allowed(Circle.SERVICES)
public class AgendaService {

    /** No kind of conversation lasts longer, so that what overlaps a moment is found near it. */
    public static final Duration LONGEST_APPOINTMENT = Duration.ofHours(24);

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private ClientsService clients;

    @Inject
    private AgendaRepository repository;

    @Inject
    private TypeUseRepository typeUse;

    @Inject
    private FreeTime freeTime;

    @Inject
    private Chronicle chronicle;

    @Inject
    private TravelTimes travelTimes;

    @Inject
    private Clock clock;

    @Inject
    private Event<AppointmentChanged> changes;

    /** The moments that can be booked, starting on the given local dates, both included, in order of start. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    @Measured("slots")
    public List<Slot> freeSlots(Wish wish, LocalDate from, LocalDate to) {
        return freeTime.slots(wish, from, to);
    }

    /** The moments that could be booked if the coach received at these hours and drove so far. */
    @Allowed(Circle.COACHES)
    public List<Slot> freeSlots(Wish wish, LocalDate from, LocalDate to, Availability other) {
        currentCoach.requireOwn(wish.coach());
        return freeTime.slots(wish, from, to, other);
    }

    /** The moments that could be booked if the coach received at these hours on these dates. */
    @Allowed(Circle.COACHES)
    public List<Slot> freeSlots(
            Wish wish, LocalDate from, LocalDate to, Map<LocalDate, List<LocalInterval>> otherDays) {
        currentCoach.requireOwn(wish.coach());
        return freeTime.slots(wish, from, to, otherDays);
    }

    /** The moments that could be booked if the conversation were held on these terms. */
    @Allowed(Circle.COACHES)
    public List<Slot> freeSlots(Wish wish, LocalDate from, LocalDate to, MeetingTerms other) {
        currentCoach.requireOwn(wish.coach());
        return freeTime.slots(wish, from, to, other);
    }

    /**
     * On which of these local dates, both included, he goes somewhere: only then what is free tells of where he is.
     *
     * @param wish what it moves or holds itself is left out
     */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public Set<LocalDate> daysAway(Wish wish, LocalDate from, LocalDate to) {
        return freeTime.daysAway(wish, from, to);
    }

    /**
     * The next moments that are free after one that was not: at most three, the earliest first. Asked when nobody waits for it
     * any more, for in a full agenda it reads far ahead.
     *
     * @param withheld dates that are passed over as if there were none, for how many are free on them is not told
     */
    @Allowed(Circle.VISITORS)
    public List<TimeRange> alternatives(Wish wish, Instant start, Set<LocalDate> withheld) {
        return freeTime.alternatives(wish, start, withheld);
    }

    /** Whether the coach drives so far for no one; then no moment is free, whatever the dates. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public boolean isTooFar(Wish wish) {
        Place place = wish.place();
        Place base = wish.coach().base().place();
        return place != null && !wish.coach().driveLimits().reach(travelTimes.minutes(base, place));
    }

    /**
     * Makes whoever else wants to write in this coach's agenda wait until this transaction has ended. Locking again
     * in one transaction does nothing.
     */
    public void lock(Coach coach) {
        repository.lock(coach);
    }

    /**
     * Makes the moment the person's, if the rules that drew the list of free moments still allow it. The holder's own
     * held moment becomes the appointment.
     *
     * @throws SlotRefusedException when a rule refuses; nothing is kept
     */
    @Measured("reserve")
    public Appointment reserve(Reservation reservation) {
        Wish wish = reservation.wish();
        lockFor(wish);
        freeTime.refuseUnlessFree(wish, reservation.start(), promisedSince(wish, reservation.start()));
        if (wish.holder() != null) {
            repository.release(wish.holder());
        }
        boolean waits = wish.type().isNeedsApproval();
        AppointmentStatus status = waits ? AppointmentStatus.REQUESTED : AppointmentStatus.CONFIRMED;
        Appointment reserved = enter(reservation, status, Actor.VISITOR, clock.instant());
        changes.fire(new AppointmentChanged(reserved.getId(), waits ? Change.REQUESTED : Change.BOOKED));
        return reserved;
    }

    /**
     * Makes the moment the person's because the coach says so: it is definite, and no booking rule binds him.
     *
     * @param tells whether both sides hear of it now
     * @throws SlotRefusedException when he has another appointment then
     */
    public Appointment give(Reservation reservation, boolean tells) {
        Wish wish = reservation.wish();
        currentCoach.requireOwn(wish.coach());
        lockFor(wish);
        freeTime.refuseIfTaken(wish, wish.timeFrom(reservation.start()));
        Appointment given = enter(reservation, AppointmentStatus.CONFIRMED);
        clients.requireStaying(reservation.person());
        if (tells) {
            changes.fire(new AppointmentChanged(given.getId(), Change.BOOKED));
        }
        return given;
    }

    /**
     * Keeps the moments that somebody proposes because none of the free ones suits; they take nobody's time.
     *
     * @param moments at least one, in order; the reservation starts at the first
     */
    public Appointment suggest(Reservation reservation, List<Instant> moments) {
        String holder = reservation.wish().holder();
        if (holder != null) {
            repository.release(holder);
        }
        Appointment suggested = enterSuggestion(reservation, moments);
        changes.fire(new AppointmentChanged(suggested.getId(), Change.SUGGESTED));
        return suggested;
    }

    /**
     * Writes an appointment down without asking the rules, for the coach himself is bound by none; tells nobody.
     *
     * @throws SlotRefusedException when PostgreSQL finds another appointment of the coach there
     */
    public Appointment enter(Reservation reservation, AppointmentStatus status) {
        return enter(reservation, status, clock.instant());
    }

    /** The same of one that was made at an earlier moment, and stood so since. */
    public Appointment enter(Reservation reservation, AppointmentStatus status, Instant made) {
        return enter(reservation, status, status.isWaiting() ? Actor.VISITOR : Actor.COACH, made);
    }

    private Appointment enter(Reservation reservation, AppointmentStatus status, Actor actor, Instant made) {
        Appointment entered = repository.add(
                new Appointment(reservation, status, UUID.randomUUID().toString(), made));
        repository.add(new ManageCode(reservation.manageCodeHash(), entered, Holder.VISITOR, made));
        chronicle.note(entered, null, new Happened(status.entered(), actor, made));
        return entered;
    }

    /** Writes down what somebody proposed, as {@link #suggest} does; tells nobody. */
    public Appointment enterSuggestion(Reservation reservation, List<Instant> moments) {
        Appointment suggested = enter(reservation, AppointmentStatus.SUGGESTED);
        suggested.suggest(moments);
        return suggested;
    }

    /**
     * Hides a free moment from others for {@link HeldMoment#HELD_FOR}; an earlier one of the same holder is let go.
     *
     * @throws SlotRefusedException when it is not free
     * @throws IllegalArgumentException when the wish names no holder
     */
    public HeldMoment hold(Wish wish, Instant start) {
        String holder = wish.holder();
        if (holder == null) {
            throw new IllegalArgumentException("a moment is held for somebody");
        }
        lockFor(wish);
        Instant now = clock.instant();
        Instant since = promisedSince(wish, start);
        freeTime.refuseUnlessFree(wish, start, since);
        repository.forgetHoldsExpiredBefore(wish.coach(), now);
        repository.release(holder);
        return repository.add(new HeldMoment(holder, wish, start, since, now));
    }

    /** What this holder holds now; empty when it ran out. */
    public Optional<HeldMoment> held(String holder) {
        return repository.held(holder).filter(held -> held.expiresAt().isAfter(clock.instant()));
    }

    /** Lets go of what this holder holds, if anything. */
    public void release(String holder) {
        repository.release(holder);
    }

    /** Forgets what nobody holds any more at a moment. */
    public void forgetExpired(Instant now) {
        for (Coach coach : repository.coachesOfHoldsExpiredBefore(now)) {
            lock(coach);
            repository.forgetHoldsExpiredBefore(coach, now);
        }
    }

    /** The appointments that occupy a stretch of time or part of it, in order of start. */
    @Allowed(Circle.DESK)
    public List<Appointment> appointments(Coach coach, TimeRange time) {
        currentCoach.requireOwn(coach);
        return repository.appointments(coach, time);
    }

    /** When those begin that occupy time and begin in a stretch of it, in no order. */
    @Allowed(Circle.DESK)
    public List<Instant> starts(Coach coach, TimeRange time) {
        currentCoach.requireOwn(coach);
        return repository.starts(coach, time);
    }

    /** What waits for the coach's word or the visitor's, the oldest first. */
    @Allowed(Circle.DESK)
    public List<Appointment> waiting(Coach coach) {
        currentCoach.requireOwn(coach);
        return repository.waiting(coach);
    }

    /** How many wait for the coach's word. */
    @Allowed(Circle.DESK)
    public long countWaitingForCoach(Coach coach) {
        currentCoach.requireOwn(coach);
        return repository.countWaitingForCoach(coach);
    }

    /** What a moment would mean for the coach, who is bound by no rule. */
    @Allowed(Circle.DESK)
    public Verdict judge(Wish wish, TimeRange time) {
        currentCoach.requireOwn(wish.coach());
        return freeTime.judge(wish, time);
    }

    /** A kind of conversation is thrown away under the same lock; then no moment is free for it any more. */
    private void lockFor(Wish wish) {
        lock(wish.coach());
        if (!typeUse.isThere(wish.type())) {
            throw freeTime.refused(Refusal.CLOSED);
        }
    }

    /** The moment by which notice counts: when a held moment was chosen, or else now. */
    private Instant promisedSince(Wish wish, Instant start) {
        Instant now = clock.instant();
        return Optional.ofNullable(wish.holder())
                .flatMap(repository::held)
                .filter(held -> held.isPromised(wish.type(), start, now) && start.isAfter(now))
                .map(HeldMoment::heldSince)
                .orElse(now);
    }
}
