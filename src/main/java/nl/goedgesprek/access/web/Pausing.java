package nl.goedgesprek.access.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.access.Comer;
import nl.goedgesprek.access.Door;
import nl.goedgesprek.access.LoginPace;
import nl.goedgesprek.platform.Violation;

/** Says to who tried too often how long he has to wait, and tells him nothing else. */
final class Pausing {

    /** Too many requests (RFC 6585). */
    private static final int TOO_MANY = 429;

    private Pausing() {}

    /**
     * Counts a try.
     *
     * @param field at which it is said
     * @return empty when he may try now
     */
    static Optional<Violation> at(String field, LoginPace pace, Door door, Comer comer) {
        Duration wait = pace.waitingTime(door, comer);
        return wait.isZero() ? Optional.empty() : Optional.of(violation(field, wait));
    }

    static Violation violation(String field, Duration wait) {
        return new Violation(field, "violation.tooOften", List.of(seconds(wait)));
    }

    /** Says so to a program too, which reads no page. */
    static void answer(Duration wait) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(TOO_MANY);
        external.setResponseHeader("Retry-After", String.valueOf(seconds(wait)));
    }

    private static long seconds(Duration wait) {
        return wait.plusSeconds(1).toSeconds();
    }
}
