package nl.goedgesprek.calendars;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.goedgesprek.platform.Repeated;
import nl.goedgesprek.platform.TaskDone;

/**
 * Reads the calendars that are due, every half minute, on every node; each calendar is claimed first, so that one node
 * does it. Nothing gets out of this method: the server gives up a clock whose method fails twice.
 */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutsideRound {

    private final Repeated round =
            new Repeated(OutsideRound.class, "Calendars are not read; tried again every half minute");

    private final AtomicBoolean going = new AtomicBoolean();

    /** What failed when it was last tried: it is due again only after a while, and till then not all is done. */
    private final Set<Long> failing = ConcurrentHashMap.newKeySet();

    @Inject
    private OutsideReading reading;

    @Inject
    private Event<TaskDone> done;

    @Schedule(hour = "*", minute = "*", second = "7/30", persistent = false)
    void go() {
        if (going.compareAndSet(false, true)) {
            try {
                round.succeeds(() -> {
                    reading.readDue().forEach(this::note);
                    failing.removeIf(id -> !reading.isFollowed(id));
                    if (failing.isEmpty()) {
                        done.fire(new TaskDone("calendars"));
                    }
                });
            } finally {
                going.set(false);
            }
        }
    }

    private void note(long id, boolean well) {
        if (well) {
            failing.remove(id);
        } else {
            failing.add(id);
        }
    }
}
