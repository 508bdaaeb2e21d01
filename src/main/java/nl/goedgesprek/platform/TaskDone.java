package nl.goedgesprek.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is done again and again by itself was done once more, and wholly. Who fires it need not know who watches.
 *
 * @param task its name, in small letters; there are only so many
 * @param at when that was; the beginning of 1970 for never, and null for now
 */
public record TaskDone(String task, @Nullable Instant at) {

    /** Now. */
    public TaskDone(String task) {
        this(task, null);
    }
}
