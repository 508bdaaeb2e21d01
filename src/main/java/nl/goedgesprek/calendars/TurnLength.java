package nl.goedgesprek.calendars;

import biweekly.util.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * How long each turn of an event takes: as long as the first, in elapsed time; but days are days, and a length in days
 * ends at the same time.
 *
 * @param end of the first turn; empty when the event does not say
 * @param length none when the event does not say
 */
record TurnLength(
        Shown first, Optional<Shown> end, @Nullable Duration length) {

    TimeRange of(Shown turn) {
        Instant start = turn.moment();
        if (end.isPresent() && first.wholeDay()) {
            long days = ChronoUnit.DAYS.between(first.date(), end.get().date());
            return range(start, turn.plusDays(days).moment());
        }
        if (end.isPresent()) {
            return range(
                    start,
                    start.plus(
                            java.time.Duration.between(first.moment(), end.get().moment())));
        }
        return length == null
                ? range(start, first.wholeDay() ? turn.plusDays(1).moment() : start)
                : range(start, after(turn, length));
    }

    private static Instant after(Shown turn, Duration length) {
        if (length.isPrior()) {
            return turn.moment();
        }
        long days = 7L * number(length.getWeeks()) + number(length.getDays());
        return turn.plusDays(days)
                .moment()
                .plusSeconds(3600L * number(length.getHours())
                        + 60L * number(length.getMinutes())
                        + number(length.getSeconds()));
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static TimeRange range(Instant start, Instant end) {
        return new TimeRange(start, end.isBefore(start) ? start : end);
    }
}
