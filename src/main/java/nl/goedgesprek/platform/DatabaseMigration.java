package nl.goedgesprek.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Brings the database up to this version's tables before anything else uses it; every start-up bean that reads or
 * writes depends on this one. Flyway commits its own transactions, so the container must not.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    static final String DATA_SOURCE = "jdbc/goedgesprek";

    private static final Logger LOGGER = Logger.getLogger(DatabaseMigration.class.getName());

    /** How long Derby may take to write what it has in memory; it takes well under a second. */
    private static final Duration GOODBYE = Duration.ofSeconds(20);

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            // The launcher tells where a server would be with Derby, too.
            Optional<ServerAccount> server = Schema.isDerby(dataSource) ? Optional.empty() : ServerAccount.ofThePool();
            if (server.isPresent()) {
                Schema.patient(server.get()).run();
            } else {
                Schema.of(dataSource).migrate();
                DerbyStatistics.update(dataSource);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("no database", unreachable);
        }
    }

    /** Nothing gets out of it: the server gives up a clock whose method fails twice. */
    @Schedule(hour = "4", minute = "13", persistent = false)
    void everyNight() {
        try {
            if (Schema.isDerby(dataSource)) {
                DerbyStatistics.update(dataSource);
            }
        } catch (SQLException | RuntimeException | Error failed) {
            LOGGER.log(Level.WARNING, "Derby did not count its tables; tried again tomorrow", failed);
        }
    }

    /**
     * The last to go, for others depend on it. An embedded Derby is closed, so that the next start need not recover. It may
     * wait for a page that nobody gives back after a start that was refused; nobody waits with it for ever.
     */
    @PreDestroy
    void close() {
        try {
            if (Schema.isDerby(dataSource) && !ends(DatabaseMigration::closeDerby, GOODBYE)) {
                LOGGER.log(
                        Level.WARNING,
                        "The database was not closed in {0} seconds; the next start makes good what it still had to write",
                        GOODBYE.toSeconds());
            }
        } catch (SQLException gone) {
            LOGGER.log(Level.FINE, "nothing to close", gone);
        }
    }

    private static void closeDerby() {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException closed) {
            LOGGER.log(Level.FINE, "Derby says goodbye with an exception", closed);
        }
    }

    /** Whether work ends in time. If not, it goes on beside us, and keeps nobody from ending. */
    static boolean ends(Runnable work, Duration patience) {
        Thread aside = new Thread(work, "database-goodbye");
        aside.setDaemon(true);
        aside.start();
        try {
            aside.join(patience.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return !aside.isAlive();
    }
}
