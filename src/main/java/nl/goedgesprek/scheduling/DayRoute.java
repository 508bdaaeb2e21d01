package nl.goedgesprek.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the coach drives on one day: from his base along the commitments with a place that start on it, and home. He
 * leaves as late as he can to be there in time, and goes home as soon as he can. What has no place keeps him from driving,
 * but moves him nowhere.
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
                .filter(stop ->
                        !stop.start().isBefore(day.start()) && stop.start().isBefore(day.end()))
                .sorted(Comparator.comparing(Commitment::start).thenComparing(Commitment::end))
                .toList();
        List<Drive> drives = new ArrayList<>();
        Place where = base;
        Instant left = day.start();
        Instant free = Instant.MIN;
        for (Commitment stop : stops) {
            Place to = stop.place();
            if (to != null) {
                if (!to.equals(where)) {
                    drives.add(arrivingAt(stop.neededFrom(), free, where, to, travel));
                }
                where = to;
                left = stop.freeAfter();
            }
            free = later(free, stop.freeAfter());
        }
        if (!where.equals(base)) {
            drives.add(home(stops, left, where, base, travel.minutes(where, base)));
        }
        return new DayRoute(drives);
    }

    /** As soon as nothing of what he has to do, such as a call, falls within the drive. */
    private static Drive home(List<Commitment> stops, Instant left, Place from, Place base, int minutes) {
        Duration length = Duration.ofMinutes(minutes);
        Instant departure = left;
        for (Commitment stop : stops) {
            if (stop.neededFrom().isBefore(departure.plus(length)) && departure.isBefore(stop.freeAfter())) {
                departure = stop.freeAfter();
            }
        }
        return new Drive(from, base, minutes, departure, departure.plus(length), 0);
    }

    /** As late as he can; when that is too early, as soon as he can. */
    private static Drive arrivingAt(Instant needed, Instant free, Place from, Place to, TravelTimes travel) {
        Duration length = Duration.ofMinutes(travel.minutes(from, to));
        Instant departure = later(free, needed.minus(length));
        Instant arrival = departure.plus(length);
        int late = Math.toIntExact(
                Duration.between(needed, arrival).plusSeconds(59).toMinutes());
        return new Drive(from, to, Math.toIntExact(length.toMinutes()), departure, arrival, late);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
