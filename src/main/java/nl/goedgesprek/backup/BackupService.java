package nl.goedgesprek.backup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Innermost;
import nl.goedgesprek.platform.TaskDone;
import nl.goedgesprek.practice.PracticeService;

/**
 * Makes copies of an embedded database: each night, and when the owner asks. Such a database belongs to one process, so
 * that no other node has to be asked. Nothing gets out of the clock's method: the server gives up one that fails twice.
 */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BackupService {

    private static final Logger LOG = Logger.getLogger(BackupService.class.getName());

    private final Semaphore free = new Semaphore(1);

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Inject
    private BackupSettings settings;

    @Inject
    private BackupState state;

    @Inject
    private PracticeService practices;

    @Inject
    private Clock clock;

    @Inject
    private Event<TaskDone> done;

    /** @throws nl.goedgesprek.platform.StartRefusedException when the settings of copies cannot be read */
    @PostConstruct
    void checkTheSettings() {
        settings.check();
        if (state.isOurs()) {
            // Who only hears of successes cannot tell a copy that never came from one that is not wanted.
            done.fire(new TaskDone("backup", state.newest().map(Backup::madeAt).orElse(Instant.EPOCH)));
        }
    }

    /** Every hour, so that a machine that is off at night makes its copy when it is on. */
    @Schedule(hour = "*", minute = "41", persistent = false)
    void everyHour() {
        try {
            makeWhenDue();
            forgetLeftBehind();
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, "No copy of the database was made; tried again in an hour", failed);
        }
    }

    /** What is used no more goes as old copies do. */
    private void forgetLeftBehind() {
        try {
            settings.leftBehind(state.isServer()).forgetBefore(oldest(clock.instant()));
        } catch (IOException | UncheckedIOException stays) {
            LOG.log(Level.SEVERE, "A database or copy that is used no more is due to go, and still there", stays);
        }
    }

    private Instant oldest(Instant now) {
        return now.atZone(zone()).minusDays(settings.getDays()).toInstant();
    }

    /** Makes one, unless there is one since it was due for the last time. */
    @Allowed(Circle.PRODUCT)
    public void makeWhenDue() {
        Instant now = clock.instant();
        Instant due = settings.lastDue(now.atZone(zone())).toInstant();
        if (state.isOurs()
                && state.newest()
                        .filter(newest -> !newest.madeAt().isBefore(due))
                        .isEmpty()) {
            make();
        }
    }

    /**
     * Makes one now, if none is being made, and throws away what is too old.
     *
     * @return whether there is a new one; else {@link BackupState} knows why
     * @throws IllegalStateException when it is not the product that makes copies here
     */
    @Allowed(Circle.OWNER)
    public boolean make() {
        if (!state.isOurs()) {
            throw new IllegalStateException("no copies are made here");
        }
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            Instant now = clock.instant();
            copy(now);
            state.succeeded();
            done.fire(new TaskDone("backup"));
            forgetOld(now);
            return true;
        } catch (IOException | SQLException | RuntimeException failed) {
            state.failed(String.valueOf(Innermost.of(failed).getMessage()));
            LOG.log(Level.SEVERE, "No copy of the database was made", failed);
            return false;
        } finally {
            free.release();
        }
    }

    private void copy(Instant now) throws IOException, SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Backup made = new Copying(settings.database(), settings.folder()).make(connection, now);
            Duration took = Duration.between(now, clock.instant());
            LOG.log(Level.INFO, "made a copy of the database in {0} ms: {1}", new Object[] {
                took.toMillis(), made.folder()
            });
        }
    }

    /** Whether that succeeds or not, there is a new copy. */
    private void forgetOld(Instant now) {
        try {
            settings.folder().forgetBefore(oldest(now), now);
            state.forgot();
        } catch (IOException | UncheckedIOException stays) {
            state.didNotForget(String.valueOf(stays.getMessage()));
            LOG.log(
                    Level.SEVERE,
                    "A copy of the database was made, but older ones that are due to go are still there",
                    stays);
        }
    }

    /** The newest first. */
    @Allowed(Circle.OWNER)
    public List<Backup> all() {
        return settings.folder().all();
    }

    @Allowed(Circle.OWNER)
    public Path folder() {
        return settings.folder().path();
    }

    /** Whether one disk holds both, so that they are lost together; not known of a folder that is not there yet. */
    @Allowed(Circle.OWNER)
    public boolean isOnTheSameDisk() {
        try {
            return Files.getFileStore(settings.folder().path()).equals(Files.getFileStore(settings.database()));
        } catch (IOException unknown) {
            return true;
        }
    }

    /** Of the day, in the zone of the practice, at which one is made. */
    @Allowed(Circle.OWNER)
    public int hour() {
        return settings.getHour();
    }

    /** How many days one is kept. */
    @Allowed(Circle.OWNER)
    public int days() {
        return settings.getDays();
    }

    private ZoneId zone() {
        return practices.practice().zone();
    }
}
