package nl.goedgesprek.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often each caller comes. A caller's period begins with his first call and he may come so many times until
 * it ends; then a new one begins. It remembers at most {@value #MOST_CALLERS} callers and forgets the longest known
 * first. Safe for use by many threads.
 */
final class RateLimit {

    static final int MOST_CALLERS = 10_000;

    private final int times;
    private final Duration period;

    /** In order of the period's begin, because a new period is a new entry. */
    private final Map<String, Count> counts = new LinkedHashMap<>();

    RateLimit(int times, Duration period) {
        if (times < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(times + " times in " + period + " is no limit");
        }
        this.times = times;
        this.period = period;
    }

    /** Counts one call and tells how long the caller has to wait until he may come; zero when he may now. */
    synchronized Duration waitingTime(String caller, Instant now) {
        forgetEnded(now);
        Count count = counts.computeIfAbsent(caller, key -> new Count(now.plus(period)));
        count.calls = Math.min(count.calls + 1, times + 1);
        forgetTooMany();
        return count.calls > times ? Duration.between(now, count.end) : Duration.ZERO;
    }

    synchronized int callers() {
        return counts.size();
    }

    private void forgetEnded(Instant now) {
        Iterator<Count> eldest = counts.values().iterator();
        while (eldest.hasNext() && !eldest.next().end.isAfter(now)) {
            eldest.remove();
        }
    }

    private void forgetTooMany() {
        Iterator<Count> eldest = counts.values().iterator();
        while (counts.size() > MOST_CALLERS) {
            eldest.next();
            eldest.remove();
        }
    }

    private static final class Count {

        private final Instant end;
        private int calls;

        private Count(Instant end) {
            this.end = end;
        }
    }
}
