package nl.goedgesprek.platform;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets who asks a database that is away hear so at once. EclipseLink would ask again and again, with five seconds
 * between, and no property says otherwise; now it does so once, without waiting. Named in {@code persistence.xml}.
 */
public class AskedOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
