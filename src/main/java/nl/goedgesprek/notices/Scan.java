package nl.goedgesprek.notices;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Repeated;
import nl.goedgesprek.platform.TaskDone;

/**
 * Looks every minute what the passing of time owes. Every node does, one after the other when there is something, and each
 * mail is owed once whatever happens: its key is unique in the database. Each is kept in a transaction of its own, so that
 * one which another node was first with takes no other along, nor does one that cannot be kept.
 */
@Singleton
@DependsOn("Tombstones")
@TransactionManagement(TransactionManagementType.BEAN)
@Allowed(Circle.PRODUCT)
public class Scan {

    private static final Logger LOGGER = Logger.getLogger(Scan.class.getName());

    private final Repeated scan =
            new Repeated(Scan.class, "What the clock owes is not found out; each minute tries again");

    @Inject
    private TimelyService timely;

    @Inject
    private OutboxService outbox;

    @Inject
    private Event<TaskDone> done;

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    void everyMinute() {
        scan.succeeds(() -> {
            if (look()) {
                done.fire(new TaskDone("reminders"));
            }
        });
    }

    /** Owes what is owed by now and is not yet. Whether all of it could be. */
    public boolean look() {
        List<Owed> found = unknown(timely.owed());
        return found.isEmpty()
                || timely.inTurn(() ->
                        unknown(found).stream().filter(one -> !isOwed(one)).count() == 0);
    }

    private List<Owed> unknown(List<Owed> owed) {
        Set<String> known =
                new HashSet<>(outbox.known(owed.stream().map(Owed::onceKey).toList()));
        return owed.stream().filter(one -> !known.contains(one.onceKey())).toList();
    }

    private boolean isOwed(Owed owed) {
        try {
            outbox.owe(owed);
            return true;
        } catch (EJBException refused) {
            boolean late = !outbox.known(List.of(owed.onceKey())).isEmpty();
            LOGGER.log(
                    late ? Level.FINE : Level.WARNING,
                    refused,
                    () -> owed.onceKey()
                            + (late ? " was owed by another node" : " could not be owed; the next minute tries again"));
            return late;
        }
    }
}
