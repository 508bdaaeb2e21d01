package nl.goedgesprek.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a candidate must keep to, one method a rule, for one diary, one kind of conversation and one place. */
final class Rules {

    private static final Refusal[] ALL = Refusal.values();

    private final Diary diary;
    private final MeetingTerms terms;
    private final @Nullable Place place;
    private final TravelTimes travel;
    private final TimeRanges open;
    private final Instant earliest;
    private final LocalDate horizon;
    private final boolean tooFar;
    private final Map<LocalDate, DayChain> chains = new HashMap<>();
    private final Map<LocalDate, Optional<TimeRange>> spans = new HashMap<>();
    private final Map<LocalDate, Integer> perDay = new HashMap<>();
    private final Map<LocalDate, Integer> perWeek = new HashMap<>();

    /** @param query its dates say for which candidates' starts the rules will be asked */
    Rules(Diary diary, SlotQuery query, TravelTimes travelTimes) {
        this.diary = diary;
        this.terms = query.terms();
        this.place = placeOf(query, diary);
        this.travel = new RememberedTravel(travelTimes);
        this.open = diary.hours()
                .between(
                        query.from().minusDays(1),
                        query.to().plusDays(terms.duration().toDays() + 2));
        this.earliest = diary.now().plus(terms.minimumNotice());
        this.horizon = diary.hours().dateOf(diary.now()).plusDays(terms.horizonDays());
        this.tooFar = isTooFar(diary, place, travel);
    }

    private static boolean isTooFar(Diary diary, @Nullable Place place, TravelTimes travel) {
        return place != null && !diary.limits().reach(travel.minutes(diary.base(), place));
    }

    private static @Nullable Place placeOf(SlotQuery query, Diary diary) {
        return switch (query.terms().venue()) {
            case AT_CLIENT -> query.place();
            case AT_PRACTICE -> diary.base();
            case REMOTE -> null;
        };
    }

    TimeRanges open() {
        return open;
    }

    Instant earliest() {
        return earliest;
    }

    LocalDate horizon() {
        return horizon;
    }

    Candidate candidate(Instant start, LocalDate date) {
        return new Candidate(TimeRange.startingAt(start, terms.duration()), date, place, terms);
    }

    /** The first rule that says no, or nothing when the candidate is free. */
    Optional<Refusal> refusalOf(Candidate candidate) {
        for (Refusal rule : ALL) {
            if (refuses(rule, candidate)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Every rule that says no, in the order in which they are asked. */
    List<Refusal> refusalsOf(Candidate candidate) {
        return Stream.of(ALL).filter(rule -> refuses(rule, candidate)).toList();
    }

    private boolean refuses(Refusal rule, Candidate candidate) {
        return switch (rule) {
            case OFF_GRID -> isOffGrid(candidate);
            case TOO_SOON -> isTooSoon(candidate);
            case BEYOND_HORIZON -> isBeyondHorizon(candidate);
            case CLOSED -> isClosed(candidate);
            case TOO_FAR -> isTooFar();
            case DAY_FULL -> isDayFull(candidate);
            case WEEK_FULL -> isWeekFull(candidate);
            case OVERLAPS -> overlaps(candidate);
            case NO_TIME_TO_TRAVEL -> !canDrive(candidate);
            case DRIVE_OUTSIDE_HOURS -> drivesOutsideHours(candidate);
        };
    }

    private boolean overlaps(Candidate candidate) {
        for (DayChain chain : chainsOf(candidate)) {
            if (chain.overlaps(candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean canDrive(Candidate candidate) {
        for (DayChain chain : chainsOf(candidate)) {
            if (!chain.fits(candidate)) {
                return false;
            }
        }
        return true;
    }

    /** Where the coach would come from, or has to be next, when he cannot drive between there and a candidate. */
    Optional<Place> tooFarFrom(Candidate candidate) {
        return chainsOf(candidate).stream()
                .flatMap(chain -> chain.tooFarFrom(candidate).stream())
                .findFirst();
    }

    private boolean isOffGrid(Candidate candidate) {
        Instant start = candidate.start();
        int offset = diary.hours().zone().getRules().getOffset(start).getTotalSeconds();
        long step = terms.slotInterval().toSeconds();
        return start.getNano() != 0 || Math.floorMod(start.getEpochSecond() + offset, step) != 0;
    }

    private boolean isTooSoon(Candidate candidate) {
        return candidate.start().isBefore(earliest);
    }

    private boolean isBeyondHorizon(Candidate candidate) {
        return candidate.date().isAfter(horizon);
    }

    private boolean isClosed(Candidate candidate) {
        return !open.enclose(candidate.time());
    }

    boolean isTooFar() {
        return tooFar;
    }

    private boolean isDayFull(Candidate candidate) {
        Integer limit = terms.perDay();
        return limit != null && perDay.computeIfAbsent(candidate.date(), this::countOfDay) >= limit;
    }

    private int countOfDay(LocalDate date) {
        return diary.countStarting(diary.hours().day(date), terms.slug());
    }

    private boolean isWeekFull(Candidate candidate) {
        Integer limit = terms.perWeek();
        return limit != null && perWeek.computeIfAbsent(candidate.date(), this::countOfWeek) >= limit;
    }

    private int countOfWeek(LocalDate date) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        TimeRange week = new TimeRange(
                diary.hours().day(monday).start(),
                diary.hours().day(monday.plusWeeks(1)).start());
        return diary.countStarting(week, terms.slug());
    }

    /** Only asked of those who drive: the first drive of the day leaves, and the last comes home, in open hours. */
    private boolean drivesOutsideHours(Candidate candidate) {
        if (place == null || !diary.limits().travelWithinHours()) {
            return false;
        }
        Optional<TimeRange> span = spans.computeIfAbsent(candidate.date(), diary.hours()::span);
        DayChain chain = chain(candidate.date());
        return span.isEmpty()
                || (chain.isFirstDrive(candidate) && leavesBefore(span.get().start(), candidate, place))
                || (chain.isLastDrive(candidate) && returnsAfter(span.get().end(), candidate, place));
    }

    private boolean leavesBefore(Instant dayOpens, Candidate candidate, Place destination) {
        Duration drive = Duration.ofMinutes(travel.minutes(diary.base(), destination));
        return candidate.neededFrom().minus(drive).isBefore(dayOpens);
    }

    private boolean returnsAfter(Instant dayCloses, Candidate candidate, Place origin) {
        Duration drive = Duration.ofMinutes(travel.minutes(origin, diary.base()));
        return candidate.freeAfter().plus(drive).isAfter(dayCloses);
    }

    /** What the coach would drive for a candidate that is free. */
    Slot slot(Candidate candidate) {
        if (candidate.place() == null) {
            return new Slot(candidate.time(), 0, 0, 0, false);
        }
        DayChain chain = chain(candidate.date());
        int before = chain.travelBefore(candidate);
        int after = chain.travelAfter(candidate);
        int detour = before + after - chain.travelWithout(candidate);
        boolean nearby = terms.venue() == Venue.AT_CLIENT && detour <= Slot.NEARBY_MINUTES && chain.hasVisit();
        return new Slot(candidate.time(), before, after, detour, nearby);
    }

    /** Of the local day on which it starts, and of any other that it touches. */
    private List<DayChain> chainsOf(Candidate candidate) {
        DayChain first = chain(candidate.date());
        if (first.coversEndOf(candidate)) {
            return List.of(first);
        }
        List<DayChain> touched = new ArrayList<>(List.of(first));
        LocalDate date = candidate.date();
        while (!touched.get(touched.size() - 1).coversEndOf(candidate)) {
            date = date.plusDays(1);
            touched.add(chain(date));
        }
        return touched;
    }

    private DayChain chain(LocalDate date) {
        return chains.computeIfAbsent(
                date, day -> new DayChain(diary, diary.hours().day(day), travel));
    }
}
