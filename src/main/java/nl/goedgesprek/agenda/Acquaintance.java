package nl.goedgesprek.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the coach knows somebody, or an organisation.
 *
 * @param last when they last spoke; none when they never did
 * @param next when they will again; none when nothing is agreed
 * @param conversations how many they had
 * @param city where the coach came last, or will come; none when he never does
 */
public record Acquaintance(
        @Nullable Instant last,
        @Nullable Instant next,
        long conversations,
        @Nullable String city) {

    public static final Acquaintance NONE = new Acquaintance(null, null, 0, null);
}
