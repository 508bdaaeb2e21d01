package nl.goedgesprek.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Changes the tables of a server while others read and write them. What waits for a table makes everybody wait who comes
 * after it, readers too; so a change waits for two seconds at most, lets the others go first, and tries again.
 */
record PatientMigration(Flyway flyway) {

    private static final Logger LOG = Logger.getLogger(PatientMigration.class.getName());

    /** With which PostgreSQL says that somebody else holds the table. */
    private static final String HELD = "55P03";

    /** Two seconds and a pause each: a quarter of an hour. A dump that takes longer has to end before the next start. */
    private static final int TRIES = 300;

    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

    /** @throws FlywayException when it fails for another reason, or somebody holds a table for a quarter of an hour */
    void run() {
        int left = TRIES - 1;
        while (!succeeds(left)) {
            left--;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean succeeds(int left) {
        try {
            flyway.migrate();
            return true;
        } catch (FlywayException failed) {
            if (left == 0 || !isHeld(failed)) {
                throw failed;
            }
            LOG.log(
                    Level.WARNING,
                    "A change of the tables waits for somebody who holds one, such as pg_dump; tried again {0} times: {1}",
                    new Object[] {left, oneLine(failed)});
            return false;
        }
    }

    private static boolean isHeld(FlywayException failed) {
        return Innermost.way(failed).anyMatch(why -> why instanceof SQLException sql && HELD.equals(sql.getSQLState()));
    }

    /** Flyway tells the script and the statement in a paragraph. */
    private static String oneLine(FlywayException failed) {
        return String.valueOf(failed.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
