package nl.goedgesprek.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.platform.Answered;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A line of the log for each request that failed, or for all when a setting says so: its pattern, how it was answered and
 * how long that took. Neither who asked nor what stood in the address.
 */
@ApplicationScoped
public class RequestLog {

    private static final Logger LOGGER = Logger.getLogger(RequestLog.class.getName());
    private static final int FAILURE = 500;

    @Inject
    @ConfigProperty(name = "goedgesprek.log.requests", defaultValue = "false")
    private boolean all;

    void answered(@Observes Answered answered) {
        if (all || answered.status() >= FAILURE) {
            LOGGER.log(Level.INFO, "{0}: {1} in {2} ms", new Object[] {
                answered.route(),
                answered.status(),
                String.valueOf(answered.length().toMillis())
            });
        }
    }
}
