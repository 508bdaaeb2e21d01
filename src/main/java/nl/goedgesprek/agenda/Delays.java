package nl.goedgesprek.agenda;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * How late the coach gets to each conversation still to come when he is late for the first of them: what time there is
 * between two of them, besides the drive, makes up for it.
 */
public final class Delays {

    /** What people are told is rounded up to this. */
    private static final int ROUND_MINUTES = 5;

    private Delays() {}

    /**
     * @param ahead the conversations still to come, in order
     * @param minutes how late he is for the first, 0 or more
     * @return whole minutes for each, in order: 0 for who is not concerned, for all but the first rounded up to five
     * @throws IllegalArgumentException when he would be early
     */
    public static <T> Map<T, Integer> of(List<Stop<T>> ahead, int minutes, Function<T, TimeRange> time) {
        if (minutes < 0) {
            throw new IllegalArgumentException(minutes + " minutes late");
        }
        Map<T, Integer> delays = new LinkedHashMap<>();
        long late = minutes;
        for (int i = 0; i < ahead.size(); i++) {
            if (i > 0) {
                late = Math.max(0, late - spareMinutes(ahead.get(i - 1), ahead.get(i), time));
            }
            delays.put(ahead.get(i).meeting(), i == 0 ? minutes : rounded(late));
        }
        return delays;
    }

    private static <T> long spareMinutes(Stop<T> before, Stop<T> after, Function<T, TimeRange> time) {
        long between = Duration.between(
                        time.apply(before.meeting()).end(),
                        time.apply(after.meeting()).start())
                .toMinutes();
        return Math.max(0, between - after.driveThere().map(Leg::minutes).orElse(0));
    }

    private static int rounded(long minutes) {
        return Math.toIntExact((minutes + ROUND_MINUTES - 1) / ROUND_MINUTES * ROUND_MINUTES);
    }
}
