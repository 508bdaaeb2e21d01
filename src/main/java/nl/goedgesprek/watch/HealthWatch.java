package nl.goedgesprek.watch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Repeated;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/**
 * Asks every minute what {@code /health/ready} would answer, since perhaps nobody does: the figures tell it, and each check
 * tells the log when its word changes.
 */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@Allowed(Circle.PRODUCT)
public class HealthWatch {

    private final Repeated asking =
            new Repeated(HealthWatch.class, "Whether visitors may come is not known; asked again every minute");

    @Inject
    @Readiness
    private Instance<HealthCheck> checks;

    @Inject
    private Counts counts;

    @PostConstruct
    void begin() {
        look();
    }

    @Schedule(hour = "*", minute = "*", second = "37", persistent = false)
    void look() {
        if (!asking.succeeds(() -> checks.forEach(this::ask))) {
            counts.readinessUnknown();
        }
    }

    private void ask(HealthCheck check) {
        HealthCheckResponse answer = check.call();
        counts.ready(answer.getName(), answer.getStatus() == Status.UP);
    }
}
