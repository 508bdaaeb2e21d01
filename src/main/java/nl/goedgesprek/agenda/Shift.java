package nl.goedgesprek.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * How all of a series change as one of them does, by the clock on the wall.
 *
 * @param later how much later each begins; may be negative
 * @param length how long each is
 */
record Shift(Duration later, Duration length, ZoneId zone) {

    static Shift between(TimeRange before, TimeRange after, ZoneId zone) {
        LocalDateTime start = LocalDateTime.ofInstant(after.start(), zone);
        return new Shift(
                Duration.between(LocalDateTime.ofInstant(before.start(), zone), start),
                Duration.between(start, LocalDateTime.ofInstant(after.end(), zone)),
                zone);
    }

    /** Empty when nothing would be left, as of the hour that the clock skips. */
    Optional<TimeRange> of(TimeRange time) {
        LocalDateTime start = LocalDateTime.ofInstant(time.start(), zone).plus(later);
        Instant from = moment(start);
        Instant to = moment(start.plus(length));
        return from.isBefore(to) ? Optional.of(new TimeRange(from, to)) : Optional.empty();
    }

    /** What the clock skips is the first moment after it. */
    private Instant moment(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
