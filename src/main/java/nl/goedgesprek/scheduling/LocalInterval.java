package nl.goedgesprek.scheduling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a day by the clock on the wall, such as from nine to five.
 *
 * @param fromMinute minutes since midnight by the clock, 0 to 1439
 * @param toMinute minutes since midnight by the clock, after {@code fromMinute}; 1440 is the end of the day
 */
public record LocalInterval(int fromMinute, int toMinute) {

    /** The end of the day, 24:00. */
    public static final int END_OF_DAY = 1440;

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)|24:00");

    /** @throws IllegalArgumentException when it is empty, or no part of a day */
    public LocalInterval {
        if (fromMinute < 0 || toMinute > END_OF_DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("no part of a day: minute " + fromMinute + " to " + toMinute);
        }
    }

    /**
     * Reads times such as {@code 09:00} and {@code 24:00}.
     *
     * @throws IllegalArgumentException when one of them is no time, or they are in the wrong order
     */
    public static LocalInterval of(String from, String to) {
        return new LocalInterval(minute(from), minute(to));
    }

    private static int minute(String time) {
        Matcher matcher = TIME.matcher(time);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no time of day: " + time);
        }
        return matcher.group(1) == null
                ? END_OF_DAY
                : Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
    }
}
