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
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.notices.Backlog;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Repeated;

/**
 * Looks every quarter of a minute how the outbox stands, so that who reads the figures costs no question to the database.
 * While the database is away the figures are no numbers: old ones would comfort.
 */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@Allowed(Circle.PRODUCT)
public class OutboxWatch {

    private final Repeated looking = new Repeated(
            OutboxWatch.class, "How the outbox stands is not known; looked again every quarter of a minute");

    @Inject
    private OutboxService outbox;

    @Inject
    private Counts counts;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        if (!looking.succeeds(() -> show(outbox.backlog()))) {
            counts.outbox(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
    }

    private void show(Backlog backlog) {
        counts.outbox(backlog.waiting(), backlog.failed(), age(backlog.since()), age(backlog.blockedSince()));
    }

    private double age(Optional<Instant> begun) {
        return begun.map(since -> Duration.between(since, clock.instant()))
                .filter(length -> !length.isNegative())
                .orElse(Duration.ZERO)
                .toSeconds();
    }
}
