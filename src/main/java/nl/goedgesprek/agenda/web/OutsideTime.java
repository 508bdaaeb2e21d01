package nl.goedgesprek.agenda.web;

import java.util.List;
import java.util.Optional;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * Time that another calendar of the coach's has taken.
 *
 * @param calendar what he calls it
 */
record OutsideTime(TimeRange time, String calendar) {

    /** The first of these that is in the way of a stretch of time. */
    static Optional<OutsideTime> inTheWayOf(TimeRange wanted, List<OutsideTime> times) {
        return times.stream().filter(other -> other.time().overlaps(wanted)).findFirst();
    }
}
