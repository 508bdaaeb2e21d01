package nl.goedgesprek.backup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Whether there are copies, and whether somebody has to look after them. */
@ApplicationScoped
public class BackupState {

    /** A day, and as long as making one may take. */
    private static final Duration LATE = Duration.ofHours(26);

    /** Who was off for a week makes one within the hour that he is back. */
    private static final Duration BEGINNING = Duration.ofHours(2);

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Inject
    private BackupSettings settings;

    @Inject
    private Clock clock;

    private Instant startedAt = Instant.EPOCH;
    private boolean server;
    private volatile String failure = "";
    private volatile String kept = "";

    /** Whether it is a database of our own to copy does not change while we run. */
    @PostConstruct
    void begin() {
        startedAt = clock.instant();
        try (Connection connection = dataSource.getConnection()) {
            server = !connection.getMetaData().getURL().startsWith("jdbc:derby:");
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Whether the database is a server's, which has its own ways to be copied. */
    public boolean isServer() {
        return server;
    }

    /** Whether the practice makes its copies in another way, and said so. */
    public boolean isOff() {
        return settings.isOff();
    }

    boolean isOurs() {
        return !server && !settings.isOff();
    }

    /** For how many days a copy is kept; empty when copies are made in another way. */
    public OptionalInt keptDays() {
        return isOurs() ? OptionalInt.of(settings.getDays()) : OptionalInt.empty();
    }

    public Optional<Backup> newest() {
        return settings.folder().newest(clock.instant());
    }

    /** Whether the last try failed, or the newest is more than a day old. */
    public boolean isLate() {
        return isOurs() && (!failure.isEmpty() || (hasRunFor(BEGINNING) && isOlderThan(LATE)));
    }

    private boolean hasRunFor(Duration time) {
        return startedAt.plus(time).isBefore(clock.instant());
    }

    private boolean isOlderThan(Duration time) {
        return newest().filter(backup -> backup.madeAt().plus(time).isAfter(clock.instant()))
                .isEmpty();
    }

    /** Why the last try failed; empty when it did not. */
    public String getFailure() {
        return failure;
    }

    /** Why older copies that are due to go are still there; empty when they are not. */
    public String getKept() {
        return kept;
    }

    void didNotForget(String reason) {
        kept = reason;
    }

    void forgot() {
        kept = "";
    }

    void failed(String reason) {
        failure = reason;
    }

    void succeeded() {
        failure = "";
    }
}
