package nl.goedgesprek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.goedgesprek.platform.StartRefusedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For how long somebody stays logged in: what the settings say. */
@ApplicationScoped
public class SessionLengths {

    @Inject
    @ConfigProperty(name = "goedgesprek.session.idle.minutes", defaultValue = "120")
    private int idleMinutes;

    @Inject
    @ConfigProperty(name = "goedgesprek.session.hours", defaultValue = "12")
    private int hours;

    /** @throws StartRefusedException when nobody could stay logged in */
    public void check() {
        if (idleMinutes < 1 || hours < 1) {
            throw StartRefusedException.because("console.sessionLengths");
        }
    }

    /** After so long without a request he logs in again. */
    public Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }

    boolean isOpen(LoginSession session, Instant now) {
        return session.seenAt().isAfter(idleSince(now)) && session.beganAt().isAfter(begunBefore(now));
    }

    /** Who was seen last at this moment or before is out. */
    Instant idleSince(Instant now) {
        return now.minus(idle());
    }

    /** Who logged in at this moment or before is out, however busy he is. */
    Instant begunBefore(Instant now) {
        return now.minus(Duration.ofHours(hours));
    }
}
