package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Diary;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.SlotFinder;
import nl.goedgesprek.scheduling.SlotQuery;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.TravelTimes;

/** Gives out the coach's time: lists what is free, holds it for a while, reserves it, and never gives it out twice. */
@Stateless
public class AgendaService {

    /** No kind of conversation lasts longer, so that what overlaps a moment is found near it. */
    public static final Duration LONGEST_APPOINTMENT = Duration.ofHours(24);

    private static final int ALTERNATIVES = 3;
    private static final int FORTNIGHT = 14;

    @Inject
    private AgendaRepository repository;

    @Inject
    private DiaryReader diaries;

    @Inject
    private PracticeService practice;

    @Inject
    private TravelTimes travelTimes;

    @Inject
    private Clock clock;

    /** The moments that can be booked, starting on the given local dates, both included, in order of start. */
    public List<Slot> freeSlots(Wish wish, LocalDate from, LocalDate to) {
        return freeSlots(wish, from, to, clock.instant());
    }

    /** Whether the coach drives so far for no one; then no moment is free, whatever the dates. */
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
    public Appointment reserve(Reservation reservation) {
        Wish wish = reservation.wish();
        lock(wish.coach());
        refuseUnlessFree(wish, reservation.start(), promisedSince(wish, reservation.start()));
        if (wish.holder() != null) {
            repository.release(wish.holder());
        }
        boolean waits = wish.type().isNeedsApproval();
        return enter(reservation, waits ? AppointmentStatus.REQUESTED : AppointmentStatus.CONFIRMED);
    }

    /** Writes an appointment down without asking the rules, for the coach himself is bound by none. */
    public Appointment enter(Reservation reservation, AppointmentStatus status) {
        return repository.add(
                new Appointment(reservation, status, UUID.randomUUID().toString(), clock.instant()));
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
        lock(wish.coach());
        Instant now = clock.instant();
        Instant since = promisedSince(wish, start);
        refuseUnlessFree(wish, start, since);
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

    /** The appointments that overlap a stretch of time, in order of start. */
    public List<Appointment> appointments(Coach coach, TimeRange time) {
        return repository.appointments(coach, time);
    }

    public Optional<Appointment> appointment(long id) {
        return repository.appointment(id);
    }

    /** The appointment to which somebody may come back with the code of this hash. */
    public Optional<Appointment> byManageCode(String hash) {
        return repository.byManageCode(hash);
    }

    /** The blocked time that overlaps a stretch of time, in order of start. */
    public List<BlockedTime> blocked(Coach coach, TimeRange time) {
        return repository.blocked(coach, time);
    }

    public Optional<BlockedTime> blockedTime(long id) {
        return repository.blocked(id);
    }

    /**
     * Keeps time for the coach himself. Appointments in it stay.
     *
     * @throws IllegalArgumentException when it is empty or longer than {@link BlockedTime#LONGEST}
     */
    public BlockedTime block(Coach coach, TimeRange time, String title) {
        lock(coach);
        return repository.add(new BlockedTime(coach, time, title));
    }

    /** Gives blocked time free again; nothing happens when it is already. */
    public void unblock(long id) {
        repository.blocked(id).ifPresent(repository::remove);
    }

    private void refuseUnlessFree(Wish wish, Instant start, Instant promisedSince) {
        Instant now = clock.instant();
        LocalDate date = readable(wish, start.atZone(zone()).toLocalDate(), now);
        Diary diary = diaries.around(wish, date, date, now).asOf(promisedSince);
        MeetingTerms terms = wish.type().terms();
        Optional<Refusal> refusal = finder().refusalOf(diary, terms, wish.place(), start);
        if (refusal.isPresent()) {
            throw new SlotRefusedException(
                    refusal.get(), refusal.get() == Refusal.TOO_FAR ? List.of() : alternatives(wish, start, now));
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

    /** The nearest date on which something can be free; a stranger may name any date, and not all need to be read. */
    private LocalDate readable(Wish wish, LocalDate date, Instant now) {
        LocalDate today = now.atZone(zone()).toLocalDate();
        LocalDate horizon = today.plusDays(wish.type().terms().horizonDays());
        return date.isBefore(today) ? today : date.isAfter(horizon) ? horizon : date;
    }

    /** The next free moments. Looked for a fortnight at a time, since they are mostly near and others wait meanwhile. */
    private List<TimeRange> alternatives(Wish wish, Instant start, Instant now) {
        Instant earliest = start.isAfter(now) ? start : now;
        LocalDate horizon =
                now.atZone(zone()).toLocalDate().plusDays(wish.type().terms().horizonDays());
        List<TimeRange> found = new ArrayList<>();
        LocalDate from = earliest.atZone(zone()).toLocalDate();
        while (found.size() < ALTERNATIVES && !from.isAfter(horizon)) {
            freeSlots(wish, from, from.plusDays(FORTNIGHT - 1), now).stream()
                    .map(Slot::time)
                    .filter(time -> time.start().isAfter(earliest))
                    .limit(ALTERNATIVES - found.size())
                    .forEach(found::add);
            from = from.plusDays(FORTNIGHT);
        }
        return found;
    }

    /** Reads only what can matter: nothing before today is free, nor anything beyond the horizon. */
    private List<Slot> freeSlots(Wish wish, LocalDate from, LocalDate to, Instant now) {
        LocalDate first = readable(wish, from, now);
        LocalDate last = readable(wish, to, now);
        if (first.isAfter(to) || last.isBefore(from)) {
            return List.of();
        }
        Diary diary = diaries.around(wish, first, last, now);
        return finder().freeSlots(diary, new SlotQuery(wish.type().terms(), wish.place(), first, last));
    }

    private SlotFinder finder() {
        return new SlotFinder(travelTimes);
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }
}
