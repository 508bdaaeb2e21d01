package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.goedgesprek.practice.Availability;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Diary;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.SlotFinder;
import nl.goedgesprek.scheduling.SlotQuery;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.TravelTimes;
import nl.goedgesprek.scheduling.Verdict;

/** Asks the rules of scheduling about the agenda as it is now: which moments are free, and whether one is. */
@Dependent
class FreeTime {

    private static final int ALTERNATIVES = 3;
    private static final int FORTNIGHT = 14;

    @Inject
    private DiaryReader diaries;

    @Inject
    private AgendaRepository repository;

    @Inject
    private PracticeService practice;

    @Inject
    private TravelTimes travelTimes;

    @Inject
    private Clock clock;

    @Inject
    private Event<SlotRefused> refusals;

    /** Reads only what can matter: nothing before today is free, nor anything beyond the horizon. */
    List<Slot> slots(Wish wish, LocalDate from, LocalDate to) {
        return slots(wish, wish.type().terms(), from, to, diary -> diary);
    }

    /** The same if the conversation were held on other terms. */
    List<Slot> slots(Wish wish, LocalDate from, LocalDate to, MeetingTerms other) {
        return slots(wish, other, from, to, diary -> diary);
    }

    /** The same if the coach received and drove otherwise. */
    List<Slot> slots(Wish wish, LocalDate from, LocalDate to, Availability other) {
        return slots(
                wish,
                wish.type().terms(),
                from,
                to,
                diary -> diary.under(diary.hours().inWeek(other.weekly()), other.limits()));
    }

    /** The same if the coach received at these hours on the dates of which they are told. */
    List<Slot> slots(Wish wish, LocalDate from, LocalDate to, Map<LocalDate, List<LocalInterval>> otherDays) {
        return slots(
                wish,
                wish.type().terms(),
                from,
                to,
                diary -> diary.under(
                        diary.hours().differing(otherDays), wish.coach().driveLimits()));
    }

    Set<LocalDate> daysAway(Wish wish, LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        LocalDate first = readable(wish.type().terms(), from, now);
        LocalDate last = readable(wish.type().terms(), to, now);
        return first.isAfter(last) ? Set.of() : diaries.daysAway(wish, first, last, now);
    }

    private List<Slot> slots(Wish wish, MeetingTerms terms, LocalDate from, LocalDate to, UnaryOperator<Diary> change) {
        Instant now = clock.instant();
        LocalDate first = readable(terms, from, now);
        LocalDate last = readable(terms, to, now);
        if (first.isAfter(to) || last.isBefore(from)) {
            return List.of();
        }
        Diary diary = change.apply(diaries.around(wish, first, last, now));
        return finder().freeSlots(diary, new SlotQuery(terms, wish.place(), first, last));
    }

    /**
     * Passes when a moment is free.
     *
     * @param promisedSince by when notice counts
     * @throws SlotRefusedException when a rule refuses it
     */
    void refuseUnlessFree(Wish wish, Instant start, Instant promisedSince) {
        Instant now = clock.instant();
        LocalDate date = readable(wish.type().terms(), dateOf(start), now);
        Diary diary = diaries.around(wish, date, date, now).asOf(promisedSince);
        Optional<Refusal> refusal = finder().refusalOf(diary, wish.type().terms(), wish.place(), start);
        if (refusal.isPresent()) {
            throw refused(refusal.get());
        }
    }

    /** What a moment would mean for the coach, who is bound by no rule. */
    Verdict judge(Wish wish, TimeRange time) {
        LocalDate date = dateOf(time.start());
        Diary diary = diaries.around(wish, date, date, clock.instant());
        return finder().judge(diary, wish.type().terms().lasting(time.length()), wish.place(), time.start());
    }

    /**
     * Passes unless the coach meets somebody else then, which is all that binds him.
     *
     * @throws SlotRefusedException when he does
     */
    void refuseIfTaken(Wish wish, TimeRange time) {
        boolean taken = repository.commitments(wish.coach(), time).stream().anyMatch(other -> !wish.moves(other.id()));
        if (taken) {
            throw refused(Refusal.OVERLAPS);
        }
    }

    /** To be thrown. Who watches hears of it at once, for the transaction is lost. */
    SlotRefusedException refused(Refusal refusal) {
        refusals.fire(new SlotRefused(refusal));
        return new SlotRefusedException(refusal);
    }

    /** The nearest date on which something can be free; a stranger may name any date, and not all need to be read. */
    private LocalDate readable(MeetingTerms terms, LocalDate date, Instant now) {
        LocalDate today = dateOf(now);
        LocalDate horizon = today.plusDays(terms.horizonDays());
        return date.isBefore(today) ? today : date.isAfter(horizon) ? horizon : date;
    }

    /** The next free moments on other dates than these. Looked for a fortnight at a time, since they are mostly near. */
    List<TimeRange> alternatives(Wish wish, Instant start, Set<LocalDate> withheld) {
        Instant now = clock.instant();
        Instant earliest = start.isAfter(now) ? start : now;
        LocalDate horizon = dateOf(now).plusDays(wish.type().terms().horizonDays());
        List<TimeRange> found = new ArrayList<>();
        LocalDate from = dateOf(earliest);
        while (found.size() < ALTERNATIVES && !from.isAfter(horizon)) {
            slots(wish, from, from.plusDays(FORTNIGHT - 1)).stream()
                    .map(Slot::time)
                    .filter(time -> time.start().isAfter(earliest) && !withheld.contains(dateOf(time.start())))
                    .limit(ALTERNATIVES - found.size())
                    .forEach(found::add);
            from = from.plusDays(FORTNIGHT);
        }
        return found;
    }

    private SlotFinder finder() {
        return new SlotFinder(travelTimes);
    }

    private LocalDate dateOf(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }
}
