package nl.goedgesprek.watch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.notices.Backlog;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/**
 * Looks every quarter of a minute how the outbox stands, so that who reads the figures costs no question to the database.
 * While the database is away the figures are no numbers: old ones would comfort. Nothing gets out of the clock's method:
 * the server gives up one that fails twice.
 */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@Allowed(Circle.PRODUCT)
public class OutboxWatch {

    private static final Logger LOGGER = Logger.getLogger(OutboxWatch.class.getName());

    @Inject
    private OutboxService outbox;

    @Inject
    private Counts counts;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        try {
            show(outbox.backlog());
        } catch (RuntimeException away) {
            LOGGER.log(
                    Level.WARNING, "How the outbox stands is not known; looked again in a quarter of a minute", away);
            counts.outbox(Double.NaN, Double.NaN, Double.NaN);
        }
    }

    private void show(Backlog backlog) {
        Duration age = backlog.since()
                .map(since -> Duration.between(since, clock.instant()))
                .filter(length -> !length.isNegative())
                .orElse(Duration.ZERO);
        counts.outbox(backlog.waiting(), backlog.failed(), age.toSeconds());
    }
}
