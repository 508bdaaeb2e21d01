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

    /**
     * The plan of a date; meetings that start on another one are left out.
     *
     * @param commitment what a meeting is for the rules of scheduling
     */
    public <T> DayPlan<T> plan(LocalDate date, List<T> meetings, Function<T, Commitment> commitment) {
        TimeRange day = day(date);
        List<T> ofDay = meetings.stream()
                .filter(meeting -> startsIn(day, commitment.apply(meeting).time()))
                .sorted(comparing(commitment, IN_ORDER))
                .toList();
        List<Commitment> commitments = ofDay.stream().map(commitment).toList();
        Deque<Drive> drives = new ArrayDeque<>(
                DayRoute.of(day, base, commitments, travelTimes).drives());
        List<Stop<T>> stops = new ArrayList<>();
        Place where = base;
        for (T meeting : ofDay) {
            Place to = commitment.apply(meeting).place();
            boolean drivesThere = to != null && !to.equals(where);
            stops.add(new Stop<>(meeting, drivesThere ? leg(drives.remove()) : null));
            where = to == null ? where : to;
        }
        return new DayPlan<>(date, stops, drives.isEmpty() ? null : leg(drives.remove()));
    }

    /** A local day as a stretch of time. */
    public TimeRange day(LocalDate date) {
        return TimeRange.ofDays(date, date.plusDays(1), zone);
    }

    private Leg leg(Drive drive) {
        return new Leg(drive, (int) Math.round(distances.kilometres(drive.from(), drive.to())));
    }

    private static boolean startsIn(TimeRange day, TimeRange meeting) {
        return !meeting.start().isBefore(day.start()) && meeting.start().isBefore(day.end());
    }
}
