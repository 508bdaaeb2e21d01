package nl.goedgesprek.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells when the newest copy was made, and whether that is too long ago. It keeps no visitor from coming: who is alarmed
 * by {@code late} looks after it, and meanwhile everybody goes on.
 */
@Readiness
@ApplicationScoped
public class BackupHealth implements HealthCheck {

    @Inject
    private BackupState state;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("backup").up();
        if (!state.isOurs()) {
            return answer.withData("state", "elsewhere").build();
        }
        state.newest()
                .ifPresent(newest -> answer.withData("newest", newest.madeAt().toString()));
        return answer.withData("state", state.isLate() ? "late" : "good").build();
    }
}
