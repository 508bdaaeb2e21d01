package nl.goedgesprek.access;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What a provider says of itself, remembered for ten minutes, and for ten seconds that it said nothing. Safe for use by
 * many threads, of which one asks: the others wait for nothing and get what was known before.
 */
final class Discovery {

    static final Duration KNOWN = Duration.ofMinutes(10);

    /** Whoever comes again meanwhile finds at once that it did not work. */
    static final Duration SILENT = Duration.ofSeconds(10);

    private final Supplier<Optional<JsonObject>> provider;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known = new Known(Optional.empty(), Instant.MIN);

    /** @param provider asks it, which may take long; empty when it cannot be reached */
    Discovery(Supplier<Optional<JsonObject>> provider) {
        this.provider = provider;
    }

    private record Known(Optional<JsonObject> words, Instant until) {}

    /** Empty when it could not be reached, or is being asked for the first time. */
    Optional<JsonObject> get(Instant now) {
        if (!now.isBefore(known.until()) && asking.tryLock()) {
            try {
                ask(now);
            } finally {
                asking.unlock();
            }
        }
        return known.words();
    }

    /** Unless another has done so since somebody looked. */
    private void ask(Instant now) {
        if (!now.isBefore(known.until())) {
            Optional<JsonObject> words = provider.get();
            known = new Known(words, now.plus(words.isPresent() ? KNOWN : SILENT));
        }
    }
}
