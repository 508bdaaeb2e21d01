package nl.goedgesprek.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody looks for; none of a thing is all of them.
 *
 * @param from not before
 * @param until before
 */
public record AuditQuery(
        @Nullable Act act,
        @Nullable Long account,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditQuery ALL = new AuditQuery(null, null, null, null);
}
