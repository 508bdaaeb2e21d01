package nl.goedgesprek.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Proposes moments for a series of conversations with one client, by the rules that draw the list of free moments. Notice
 * and horizon are not among them: they hold strangers off, and a series is planned far ahead on purpose.
 *
 * <p>Where the rhythm wants a conversation, the best moment is the one
 *
 * <ol>
 *   <li>with the least detour, in steps of {@value Slot#NEARBY_MINUTES} minutes, for less than that nobody notices;
 *   <li>nearest to the time of day that suits most of the series, so that it is regular;
 *   <li>that comes first.
 * </ol>
 *
 * <p>Where nothing is free there, it is one within {@value #DAYS_AROUND} days: on the nearest date, then nearest to the
 * wanted part of the day, then by the order above. Of a weekly series these days never meet, so no conversation takes
 * another's place.
 *
 * @param place where the client is; present when the coach travels and only then
 */
public record SeriesPlanner(
        TravelTimes travel, MeetingTerms terms, @Nullable Place place) {

    /** So many days before and after the wanted date another moment may lie. */
    public static final int DAYS_AROUND = 3;

    private static final int OTHERS = 3;

    public SeriesPlanner {
        terms = terms.whenever();
    }

    /**
     * A turn for each date of the rhythm, in order. No two proposals clash.
     *
     * @param diary of all its dates and {@value #DAYS_AROUND} days more on both sides
     */
    public List<Turn> plan(Diary diary, Rhythm rhythm) {
        LocalTime usual = usualTime(diary, rhythm);
        Diary filling = diary;
        List<Turn> turns = new ArrayList<>();
        for (LocalDate date : rhythm.dates()) {
            Turn turn = turn(filling, date, rhythm.part(), usual);
            turns.add(turn);
            filling = filling.with(turn.proposal().map(slot -> commitment(slot.time(), diary)).stream()
                    .toList());
        }
        return turns;
    }

    /** What moments would mean for the coach, who is bound by no rule, each if he took the others too. */
    public List<Verdict> judge(Diary diary, List<Instant> starts) {
        List<Commitment> wanted = starts.stream()
                .map(start -> commitment(TimeRange.startingAt(start, terms.duration()), diary))
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            List<Commitment> others = new ArrayList<>(wanted);
            others.remove(i);
            verdicts.add(finder().judge(diary.with(others), terms, place, starts.get(i)));
        }
        return verdicts;
    }

    private Turn turn(Diary diary, LocalDate date, LocalInterval part, LocalTime usual) {
        SlotOrder order = new SlotOrder(diary.hours(), usual);
        TimeRange wanted = diary.hours().range(date, part);
        List<Slot> free = free(diary, date.minusDays(DAYS_AROUND), date.plusDays(DAYS_AROUND));
        List<Slot> inside = free.stream()
                .filter(slot -> isWithin(wanted, slot))
                .sorted(order.best())
                .toList();
        List<Slot> around = free.stream()
                .filter(slot -> !isWithin(wanted, slot))
                .sorted(order.nearest(date, part))
                .toList();
        List<Slot> some = some(inside, around, order);
        return new Turn(
                date,
                some.isEmpty() ? null : some.get(0),
                some.stream().skip(1).toList(),
                inside.isEmpty() ? obstacle(diary, date, wanted) : null);
    }

    private Obstacle obstacle(Diary diary, LocalDate date, TimeRange wanted) {
        Rules rules = new Rules(diary, new SlotQuery(terms, place, date, date), travel);
        List<Candidate> candidates = new ArrayList<>();
        SlotFinder.eachOnGrid(
                wanted,
                diary.hours().zone(),
                terms.slotInterval().toSeconds(),
                start -> candidates.add(rules.candidate(start, date)));
        candidates.removeIf(candidate -> candidate.time().end().isAfter(wanted.end()));
        return Obstacle.of(candidates, rules, diary.hours().isHoliday(date));
    }

    /** A few that do not overlap: of what lies inside the wanted part of the day, and one a date of what does not. */
    private static List<Slot> some(List<Slot> inside, List<Slot> around, SlotOrder order) {
        List<Slot> some = new ArrayList<>();
        for (Slot slot : inside) {
            if (some.size() <= OTHERS && isApart(slot, some)) {
                some.add(slot);
            }
        }
        int most = some.isEmpty() ? OTHERS + 1 : some.size() + OTHERS;
        Set<LocalDate> dates = new HashSet<>();
        for (Slot slot : around) {
            if (some.size() < most && isApart(slot, some) && dates.add(order.dateOf(slot))) {
                some.add(slot);
            }
        }
        return some;
    }

    private static boolean isApart(Slot slot, List<Slot> others) {
        return others.stream().noneMatch(other -> other.time().overlaps(slot.time()));
    }

    /** The time of day at which most turns have one of their least detours; the earliest of several. */
    private LocalTime usualTime(Diary diary, Rhythm rhythm) {
        Map<LocalTime, Integer> counts = new TreeMap<>();
        for (LocalDate date : rhythm.dates()) {
            TimeRange wanted = diary.hours().range(date, rhythm.part());
            List<Slot> inside = free(diary, date, date).stream()
                    .filter(slot -> isWithin(wanted, slot))
                    .toList();
            int least = inside.stream().mapToInt(SlotOrder::detour).min().orElse(0);
            inside.stream()
                    .filter(slot -> SlotOrder.detour(slot) == least)
                    .map(slot -> SlotOrder.timeOf(diary.hours(), slot))
                    .distinct()
                    .forEach(time -> counts.merge(time, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<LocalTime, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(LocalTime.MIDNIGHT.plusMinutes(rhythm.part().fromMinute()));
    }

    private List<Slot> free(Diary diary, LocalDate from, LocalDate to) {
        return finder().freeSlots(diary, new SlotQuery(terms, place, from, to));
    }

    private Commitment commitment(TimeRange time, Diary diary) {
        Place where = switch (terms.venue()) {
            case AT_CLIENT -> place;
            case AT_PRACTICE -> diary.base();
            case REMOTE -> null;
        };
        return new Commitment(time, where, terms.bufferBefore(), terms.bufferAfter(), terms.slug());
    }

    private SlotFinder finder() {
        return new SlotFinder(travel);
    }

    private static boolean isWithin(TimeRange wanted, Slot slot) {
        return !slot.time().start().isBefore(wanted.start())
                && !slot.time().end().isAfter(wanted.end());
    }
}
