package nl.goedgesprek.access;

import java.time.Duration;
import java.time.Instant;
import nl.goedgesprek.platform.Memory;

/**
 * Slows down who tries again and again. The first tries are free; then one waits between them, each time twice as long,
 * until a limit. Half an hour after the last try all is forgotten; before, who was tried often is remembered longest, so
 * that nobody can have it forgotten by trying many others. Safe for use by many threads: a try counts before it is known
 * whether it was right, so that many at once are many.
 */
final class Attempts {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofMinutes(30);
    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final Memory<Tries> tries = new Memory<>(MEMORY, Tries::count);

    Attempts(int free) {
        this.free = free;
    }

    /** How long one has to wait until one may try; zero when one may now, and then this is a try. */
    synchronized Duration waitingTime(String who, Instant now) {
        Tries last = tries.find(who, now).orElseGet(() -> new Tries(0, now));
        Instant next = last.count < free ? now : last.at.plus(pause(last.count));
        if (next.isAfter(now)) {
            return Duration.between(now, next);
        }
        tries.begin(who, new Tries(last.count + 1, now), now);
        return Duration.ZERO;
    }

    /** It was right: as if it had never been tried. */
    synchronized void takeBack(String who, Instant now) {
        tries.find(who, now).ifPresent(last -> {
            if (last.count > 1) {
                tries.begin(who, new Tries(last.count - 1, last.at), now);
            } else {
                tries.forget(who);
            }
        });
    }

    synchronized void forget(String who) {
        tries.forget(who);
    }

    private Duration pause(int count) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(count - free, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private record Tries(int count, Instant at) {}
}
