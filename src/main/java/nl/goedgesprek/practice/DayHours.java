package nl.goedgesprek.practice;

import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.scheduling.LocalInterval;

/**
 * The hours of a date that differs from the week.
 *
 * @param intervals in order; none when it is closed
 */
public record DayHours(LocalDate date, List<LocalInterval> intervals) {

    public DayHours {
        intervals = List.copyOf(intervals);
    }
}
