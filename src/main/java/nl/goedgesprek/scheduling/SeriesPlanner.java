package nl.goedgesprek.scheduling;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
    private static final int REASONS = 2;

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
        TimeRange wanted = diary.hours().range(date, part);
        Comparator<Slot> best = best(diary, usual);
        List<Slot> free = free(diary, date.minusDays(DAYS_AROUND), date.plusDays(DAYS_AROUND));
        List<Slot> inside = free.stream()
                .filter(slot -> isWithin(wanted, slot))
                .sorted(best)
                .toList();
        List<Slot> around = free.stream()
                .filter(slot -> !isWithin(wanted, slot))
                .sorted(comparingLong((Slot slot) -> daysBetween(date, dateOf(diary, slot)))
                        .thenComparingLong(slot -> secondsOutside(diary, part, slot))
                        .thenComparing(best))
                .toList();
        List<Slot> some = some(inside, around, diary);
        return new Turn(
                date,
                some.isEmpty() ? null : some.get(0),
                some.stream().skip(1).toList(),
                inside.isEmpty() ? obstacle(diary, date, wanted) : null);
    }

    private static Comparator<Slot> best(Diary diary, LocalTime usual) {
        return comparingInt(SeriesPlanner::detour)
                .thenComparingLong(
                        slot -> secondsBetween(usual, timeOf(diary, slot.time().start())))
                .thenComparing(slot -> slot.time().start());
    }

    private static int detour(Slot slot) {
        return Math.max(0, slot.detour() - 1) / Slot.NEARBY_MINUTES;
    }

    /** A few that do not overlap: of what lies inside the wanted part of the day, and one a date of what does not. */
    private static List<Slot> some(List<Slot> inside, List<Slot> around, Diary diary) {
        List<Slot> some = new ArrayList<>();
        for (Slot slot : inside) {
            if (some.size() <= OTHERS && isApart(slot, some)) {
                some.add(slot);
            }
        }
        int most = some.isEmpty() ? OTHERS + 1 : some.size() + OTHERS;
        Set<LocalDate> dates = new HashSet<>();
        for (Slot slot : around) {
            if (some.size() < most && isApart(slot, some) && dates.add(dateOf(diary, slot))) {
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
            int least = inside.stream().mapToInt(SeriesPlanner::detour).min().orElse(0);
            inside.stream()
                    .filter(slot -> detour(slot) == least)
                    .map(slot -> timeOf(diary, slot.time().start()))
                    .distinct()
                    .forEach(time -> counts.merge(time, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<LocalTime, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(LocalTime.of(
                        rhythm.part().fromMinute() / 60, rhythm.part().fromMinute() % 60));
    }

    /** What refuses the moments of a stretch of a day in which none is free. */
    private Obstacle obstacle(Diary diary, LocalDate date, TimeRange wanted) {
        Rules rules = new Rules(diary, new SlotQuery(terms, place, date, date), travel);
        Map<Refusal, Integer> counts = new EnumMap<>(Refusal.class);
        List<Candidate> undrivable = new ArrayList<>();
        SlotFinder.eachOnGrid(wanted, diary.hours().zone(), terms.slotInterval().toSeconds(), start -> {
            Candidate candidate = rules.candidate(start, date);
            if (!candidate.time().end().isAfter(wanted.end())) {
                Refusal refusal = rules.refusalOf(candidate).orElseThrow();
                counts.merge(refusal, 1, Integer::sum);
                if (refusal == Refusal.NO_TIME_TO_TRAVEL) {
                    undrivable.add(candidate);
                }
            }
        });
        return new Obstacle(
                diary.hours().isHoliday(date),
                mostFrequent(counts),
                undrivable.stream()
                        .flatMap(candidate -> rules.tooFarFrom(candidate).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static List<Refusal> mostFrequent(Map<Refusal, Integer> counts) {
        return counts.isEmpty()
                ? List.of(Refusal.CLOSED)
                : counts.entrySet().stream()
                        .sorted(Map.Entry.<Refusal, Integer>comparingByValue().reversed())
                        .limit(REASONS)
                        .map(Map.Entry::getKey)
                        .toList();
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

    private static long daysBetween(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static long secondsBetween(LocalTime one, LocalTime other) {
        return Math.abs(ChronoUnit.SECONDS.between(one, other));
    }

    /** How much of a moment lies before or after a part of the day, by the clock; on whatever date. */
    private static long secondsOutside(Diary diary, LocalInterval part, Slot slot) {
        long start = timeOf(diary, slot.time().start()).toSecondOfDay();
        long end = start + slot.time().length().toSeconds();
        return Math.max(0, part.fromMinute() * 60L - start) + Math.max(0, end - part.toMinute() * 60L);
    }

    private static LocalDate dateOf(Diary diary, Slot slot) {
        return diary.hours().dateOf(slot.time().start());
    }

    private static LocalTime timeOf(Diary diary, Instant moment) {
        return LocalTime.ofInstant(moment, diary.hours().zone());
    }
}
