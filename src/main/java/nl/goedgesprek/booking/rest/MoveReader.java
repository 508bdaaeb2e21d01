package nl.goedgesprek.booking.rest;

import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.platform.JsonFields;
import nl.goedgesprek.platform.ViolationException;
import org.jspecify.annotations.Nullable;

/** Reads what a booking's changes are sent with. */
final class MoveReader {

    private MoveReader() {}

    /** @throws ViolationException when there is no moment, or something else as well */
    static Instant start(JsonFields body) {
        Optional<Instant> start = body.value("start").isEmpty()
                ? body.refuse("start", "violation.required")
                : body.parsed("start", Moment::parse, "violation.moment");
        refuseOthers(body);
        return start.orElseThrow();
    }

    /** The reason of a cancellation; null when none is given. */
    static @Nullable String reason(JsonFields body) {
        Optional<String> reason = body.text("reason");
        refuseOthers(body);
        return reason.orElse(null);
    }

    private static void refuseOthers(JsonFields body) {
        body.refuseOthers();
        if (!body.violations().isEmpty()) {
            throw new ViolationException(body.violations());
        }
    }
}
