package nl.goedgesprek.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.goedgesprek.booking.StepTaken;

/**
 * Counts in the memory which steps were taken until they are written down: a visitor waits for nothing, and no booking
 * for a row that all of them would change. When the process is killed, what was counted in the last seconds is lost;
 * that costs a figure a little and nobody an appointment.
 */
@ApplicationScoped
public class StepTally {

    private final Map<Taken, Long> counts = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    /** @param minute in which; what is not yet known to be a date on the practice's calendar */
    record Taken(Instant minute, StepTaken step) {}

    /** Counts what was really done: a transaction that is rolled back took no step. */
    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepTaken step) {
        add(new Taken(clock.instant().truncatedTo(ChronoUnit.MINUTES), step), 1);
    }

    /** Counts so many more. */
    void add(Taken taken, long more) {
        counts.merge(taken, more, Long::sum);
    }

    /** What was counted since this was last called; each is given out once. */
    Map<Taken, Long> take() {
        Map<Taken, Long> taken = new HashMap<>();
        for (Taken key : counts.keySet()) {
            Long count = counts.remove(key);
            if (count != null) {
                taken.put(key, count);
            }
        }
        return taken;
    }
}
