package nl.goedgesprek.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the coach drives on one day: from his base along the commitments with a place that start on it, and home. He
 * leaves as late as he can to be there in time, and goes home as soon as he can.
 *
 * @param drives in order; none from a place to itself
 */
public record DayRoute(List<Drive> drives) {

    public DayRoute {
        drives = List.copyOf(drives);
    }

    /** @param commitments of this and other days, in any order */
    public static DayRoute of(TimeRange day, Place base, List<Commitment> commitments, TravelTimes travel) {
        List<Commitment> stops = commitments.stream()
                .filter(stop -> stop.place() != null)
                .filter(stop ->
                        !stop.start().isBefore(day.start()) && stop.start().isBefore(day.end()))
                .sorted(Comparator.comparing(Commitment::start).thenComparing(Commitment::end))
                .toList();
        List<Drive> drives = new ArrayList<>();
        Place where = base;
        Instant free = day.start();
        for (Commitment stop : stops) {
            Place to = stop.place() == null ? where : stop.place();
            if (!to.equals(where)) {
                drives.add(arrivingAt(stop.neededFrom(), where, to, travel));
            }
            where = to;
            free = stop.freeAfter();
        }
        if (!where.equals(base)) {
            int minutes = travel.minutes(where, base);
            drives.add(new Drive(where, base, minutes, free, free.plus(Duration.ofMinutes(minutes))));
        }
        return new DayRoute(drives);
    }

    private static Drive arrivingAt(Instant arrival, Place from, Place to, TravelTimes travel) {
        int minutes = travel.minutes(from, to);
        return new Drive(from, to, minutes, arrival.minus(Duration.ofMinutes(minutes)), arrival);
    }
}
