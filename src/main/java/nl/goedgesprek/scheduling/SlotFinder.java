package nl.goedgesprek.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the free moments, and says of one moment why it is not free; by the same rules. */
public final class SlotFinder {

    private final TravelTimes travel;

    public SlotFinder(TravelTimes travel) {
        this.travel = travel;
    }

    /** All free moments that start on the queried local dates, in order of start. */
    public List<Slot> freeSlots(Diary diary, SlotQuery query) {
        Rules rules = new Rules(diary, query, travel);
        List<Slot> free = new ArrayList<>();
        if (!rules.isTooFar()) {
            LocalDate last = earlier(query.to(), rules.horizon());
            LocalDate first = later(query.from(), diary.hours().dateOf(rules.earliest()));
            for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
                addFreeOf(date, diary, rules, query.terms(), free);
            }
        }
        return free;
    }

    /** The first rule that refuses a moment; empty when it is free. */
    public Optional<Refusal> refusalOf(Diary diary, MeetingTerms terms, @Nullable Place place, Instant start) {
        LocalDate date = diary.hours().dateOf(start);
        Rules rules = new Rules(diary, new SlotQuery(terms, place, date, date), travel);
        return rules.refusalOf(rules.candidate(start, date));
    }

    /**
     * What a moment would mean, whether it is free or not, for the coach, who is bound by no rule. A place that cannot
     * be reached in time is driven to all the same.
     */
    public Verdict judge(Diary diary, MeetingTerms terms, @Nullable Place place, Instant start) {
        LocalDate date = diary.hours().dateOf(start);
        Rules rules = new Rules(diary, new SlotQuery(terms, place, date, date), travel);
        Candidate candidate = rules.candidate(start, date);
        return new Verdict(rules.slot(candidate), rules.refusalsOf(candidate));
    }

    private static void addFreeOf(LocalDate date, Diary diary, Rules rules, MeetingTerms terms, List<Slot> free) {
        TimeRange day = diary.hours().day(date);
        for (TimeRange open : rules.open().asList()) {
            if (open.overlaps(day)) {
                TimeRange starts = new TimeRange(later(open.start(), day.start()), earlier(open.end(), day.end()));
                eachOnGrid(starts, diary.hours().zone(), terms.slotInterval().toSeconds(), start -> {
                    Candidate candidate = rules.candidate(start, date);
                    if (rules.refusalOf(candidate).isEmpty()) {
                        free.add(rules.slot(candidate));
                    }
                });
            }
        }
    }

    /** Every moment at which the clock on the wall shows a multiple of the step; it may change in between. */
    static void eachOnGrid(TimeRange time, ZoneId zone, long stepSeconds, Consumer<Instant> use) {
        Instant from = time.start();
        while (from.isBefore(time.end())) {
            ZoneOffset offset = zone.getRules().getOffset(from);
            ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            Instant until = change == null ? time.end() : earlier(change.getInstant(), time.end());
            long local = from.getEpochSecond() + offset.getTotalSeconds();
            long ahead = Math.floorMod(-local, stepSeconds);
            for (Instant start = from.plusSeconds(ahead);
                    start.isBefore(until);
                    start = start.plusSeconds(stepSeconds)) {
                use.accept(start);
            }
            from = until;
        }
    }

    private static <T extends Comparable<? super T>> T earlier(T one, T other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static <T extends Comparable<? super T>> T later(T one, T other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
