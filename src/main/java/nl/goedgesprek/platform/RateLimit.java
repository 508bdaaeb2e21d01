package nl.goedgesprek.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts how often each caller comes. A caller's period begins with his first call and he may come so many times until
 * it ends; then a new one begins. It knows as many callers as a {@link Memory} has room for. Safe for use by many threads.
 */
public final class RateLimit {

    private final int times;
    private final Memory<Count> counts;

    RateLimit(int times, Duration period) {
        if (times < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(times + " times in " + period + " is no limit");
        }
        this.times = times;
        this.counts = new Memory<>(period, count -> count.calls);
    }

    /** The same, where zero times stands for as often as he likes. */
    public static RateLimit of(int times, Duration period) {
        return times == 0 ? none() : new RateLimit(times, period);
    }

    /** As often as he likes. */
    public static RateLimit none() {
        return new RateLimit(Integer.MAX_VALUE - 1, Duration.ofSeconds(1));
    }

    /** How long a caller has to wait until he may come, without counting this as a call; zero when he may now. */
    public synchronized Duration remaining(String caller, Instant now) {
        return counts.find(caller, now).filter(count -> count.calls >= times).isPresent()
                ? counts.left(caller, now)
                : Duration.ZERO;
    }

    /** Counts one call and tells how long the caller has to wait until he may come; zero when he may now. */
    public synchronized Duration waitingTime(String caller, Instant now) {
        Count count = counts.find(caller, now).orElseGet(() -> counts.begin(caller, new Count(), now));
        count.calls = Math.min(count.calls + 1, times + 1);
        return count.calls > times ? counts.left(caller, now) : Duration.ZERO;
    }

    /** The same, but who has to wait is not counted, and what is counted can be {@linkplain #giveBack given back}. */
    public synchronized Duration take(String caller, Instant now) {
        Duration wait = remaining(caller, now);
        return wait.isZero() ? waitingTime(caller, now) : wait;
    }

    /** Counts one call less, as long as the period in which it was made lasts: it came to nothing. */
    public synchronized void giveBack(String caller, Instant now) {
        counts.find(caller, now).ifPresent(count -> count.calls = Math.max(0, count.calls - 1));
    }

    synchronized int callers() {
        return counts.size();
    }

    private static final class Count {

        private int calls;
    }
}
