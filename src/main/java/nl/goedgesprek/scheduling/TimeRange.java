package nl.goedgesprek.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of time from a moment up to, but not including, another.
 *
 * @param start its first moment
 * @param end the first moment after it, never before the start; equal to it for no time at all
 */
public record TimeRange(Instant start, Instant end) {

    /** @throws IllegalArgumentException when the end is before the start */
    public TimeRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends at " + end + ", before it starts at " + start);
        }
    }

    /** From a moment on, for a while. */
    public static TimeRange startingAt(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    /** From the first moment of a date up to that of another, on the clock of a zone. */
    public static TimeRange ofDays(LocalDate from, LocalDate to, ZoneId zone) {
        return new TimeRange(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean isEmpty() {
        return start.equals(end);
    }

    /** Whether each starts before the other ends; what only touches does not overlap. */
    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
