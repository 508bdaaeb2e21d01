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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(OutsideRound.class.getName());

    private final AtomicBoolean going = new AtomicBoolean();

    @Inject
    private OutsideReading reading;

    @Inject
    private Event<TaskDone> done;

    @Schedule(hour = "*", minute = "*", second = "7/30", persistent = false)
    void go() {
        if (going.compareAndSet(false, true)) {
            try {
                reading.readDue();
                done.fire(new TaskDone("calendars"));
            } catch (RuntimeException | Error failed) {
                LOG.log(Level.WARNING, "Calendars were not read; tried again in half a minute", failed);
            } finally {
                going.set(false);
            }
        }
    }
}
