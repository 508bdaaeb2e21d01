package nl.goedgesprek.access.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.access.Comer;
import nl.goedgesprek.access.Door;
import nl.goedgesprek.access.LoginPace;
import nl.goedgesprek.platform.Violation;

/** Says to who tried too often how long he has to wait, and tells him nothing else. */
final class Pausing {

    private Pausing() {}

    /**
     * Counts a try.
     *
     * @param field at which it is said
     * @return empty when he may try now
     */
    static Optional<Violation> at(String field, LoginPace pace, Door door, Comer comer) {
        Duration wait = pace.waitingTime(door, comer);
        return wait.isZero()
                ? Optional.empty()
                : Optional.of(new Violation(
                        field, "violation.tooOften", List.of(wait.plusSeconds(1).toSeconds())));
    }
}
