package nl.goedgesprek.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.HistoryService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody fill a mailbox by moving: each move is mailed to both sides, and whoever books may have typed another's
 * address. So visitors move one appointment only so often in 24 hours, whoever of them it is and through whichever node:
 * what counts is what stands in its history. The coach's own moves do not count.
 */
@ApplicationScoped
public class MoveShare {

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.moves.per.day", defaultValue = "10")
    private int most;

    @Inject
    private HistoryService history;

    @Inject
    private Clock clock;

    /**
     * @param appointment one that nobody else can change until this transaction has ended
     * @throws ShareUsedUpException when it was moved as often as may be, with how long until it may be again
     */
    void refuseIfUsedUp(Appointment appointment) {
        if (most <= 0) {
            return;
        }
        Instant now = clock.instant();
        ShareUsedUpException.refuseIfUsedUp(
                history.visitorsMoves(appointment.getId(), now.minus(ShareUsedUpException.DAY)), most, now);
    }
}
