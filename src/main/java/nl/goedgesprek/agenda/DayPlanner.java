package nl.goedgesprek.agenda;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.DayRoute;
import nl.goedgesprek.scheduling.Drive;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.TravelTimes;

/**
 * Works out what a day of the coach looks like on the road.
 *
 * @param base where he leaves and returns
 */
public record DayPlanner(ZoneId zone, Place base, TravelTimes travelTimes, Distances distances) {

    private static final Comparator<Commitment> IN_ORDER = comparing(
                    (Commitment commitment) -> commitment.time().start())
            .thenComparing(commitment -> commitment.time().end());

    /** The plan of a date on which the coach keeps no time for himself. */
    public <T> DayPlan<T> plan(LocalDate date, List<T> meetings, Function<T, Commitment> commitment) {
        return plan(date, meetings, commitment, Unavailable.NEVER);
    }

    /**
     * The plan of a date; meetings that start on another one are left out.
     *
     * @param commitment what a meeting is for the rules of scheduling
     * @param unavailable what keeps the coach from driving, as those rules have it
     */
    public <T> DayPlan<T> plan(
            LocalDate date, List<T> meetings, Function<T, Commitment> commitment, Unavailable unavailable) {
        TimeRange day = day(date);
        List<T> ofDay = meetings.stream()
                .filter(meeting -> startsIn(day, commitment.apply(meeting).time()))
                .sorted(comparing(commitment, IN_ORDER))
                .toList();
        List<Commitment> commitments = ofDay.stream().map(commitment).toList();
        Deque<Leg> legs = new ArrayDeque<>(legs(day, commitments, unavailable));
        List<Stop<T>> stops = new ArrayList<>();
        Place where = base;
        for (T meeting : ofDay) {
            Place to = commitment.apply(meeting).place();
            boolean drivesThere = to != null && !to.equals(where);
            stops.add(new Stop<>(meeting, drivesThere ? legs.remove() : null));
            where = to == null ? where : to;
        }
        return new DayPlan<>(date, stops, legs.isEmpty() ? null : legs.remove());
    }

    /** A local day as a stretch of time. */
    public TimeRange day(LocalDate date) {
        return TimeRange.ofDays(date, date.plusDays(1), zone);
    }

    /** As the coach would drive if he were available, and which of these drives the rest leaves no time for. */
    private List<Leg> legs(TimeRange day, List<Commitment> commitments, Unavailable unavailable) {
        List<Drive> free = drives(day, commitments, List.of());
        List<Drive> unblocked = drives(day, commitments, unavailable.blocked());
        List<Drive> kept = drives(day, commitments, unavailable.all());
        return IntStream.range(0, free.size())
                .mapToObj(i -> leg(free.get(i), hindrance(free.get(i), unblocked.get(i), kept.get(i))))
                .toList();
    }

    private List<Drive> drives(TimeRange day, List<Commitment> commitments, List<Commitment> others) {
        List<Commitment> all = Stream.concat(
                        commitments.stream(), others.stream().map(time -> fromStartOf(day, time)))
                .toList();
        return DayRoute.of(day, base, all, travelTimes).drives();
    }

    private static Hindrance hindrance(Drive free, Drive unblocked, Drive kept) {
        if (!free.isPossible() || kept.isPossible()) {
            return Hindrance.NONE;
        }
        return unblocked.isPossible() ? Hindrance.OUTSIDE : Hindrance.BLOCKED;
    }

    /** What began on an earlier day goes on from the first moment of this one. */
    private static Commitment fromStartOf(TimeRange day, Commitment blocked) {
        TimeRange time = blocked.time();
        boolean earlier = time.start().isBefore(day.start()) && time.end().isAfter(day.start());
        return new Commitment(
                earlier ? new TimeRange(day.start(), time.end()) : time,
                null,
                blocked.bufferBefore(),
                blocked.bufferAfter(),
                null);
    }

    private Leg leg(Drive drive, Hindrance hindrance) {
        return new Leg(drive, (int) Math.round(distances.kilometres(drive.from(), drive.to())), hindrance);
    }

    private static boolean startsIn(TimeRange day, TimeRange meeting) {
        return !meeting.start().isBefore(day.start()) && meeting.start().isBefore(day.end());
    }
}
