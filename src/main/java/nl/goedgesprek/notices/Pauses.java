package nl.goedgesprek.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait before a mail is tried again: longer each time, until two days after the first try. */
final class Pauses {

    private static final Duration GIVE_UP_AFTER = Duration.ofHours(48);

    private static final List<Duration> GROWING = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(4),
            Duration.ofMinutes(8),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2));

    private Pauses() {}

    /**
     * When to try again.
     *
     * @param first when it was tried first
     * @param tries how often it was tried, at least once
     * @return empty when that would be too late
     */
    static Optional<Instant> next(Instant first, int tries, Instant now) {
        Instant next = now.plus(GROWING.get(Math.min(tries, GROWING.size()) - 1));
        return next.isAfter(first.plus(GIVE_UP_AFTER)) ? Optional.empty() : Optional.of(next);
    }
}
