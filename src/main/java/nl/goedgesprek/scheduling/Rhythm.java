package nl.goedgesprek.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a series recurs, such as eight times, every two weeks on a Tuesday morning.
 *
 * @param from the first local date on which it may begin
 * @param times how many conversations, 1 to {@value #MOST_TIMES}
 * @param everyWeeks how many weeks lie between two, 1 to {@value #MOST_WEEKS}
 * @param part of the day, within which a conversation begins and ends
 */
public record Rhythm(LocalDate from, int times, int everyWeeks, DayOfWeek weekday, LocalInterval part) {

    public static final int MOST_TIMES = 26;
    public static final int MOST_WEEKS = 12;

    /** @throws IllegalArgumentException when a number is out of its bounds */
    public Rhythm {
        if (times < 1 || times > MOST_TIMES || everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException(times + " times, every " + everyWeeks + " weeks");
        }
    }

    /** The dates that the rhythm wants, in order. */
    public List<LocalDate> dates() {
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
        return IntStream.range(0, times)
                .mapToObj(turn -> first.plusWeeks((long) turn * everyWeeks))
                .toList();
    }
}
