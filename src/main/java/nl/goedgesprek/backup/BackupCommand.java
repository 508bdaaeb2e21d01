package nl.goedgesprek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes a copy, or puts one back, while the product does not run. The start script's {@code backup} and {@code restore}
 * run this out of the WAR, and know it by its name. An answer is the key of one of the launcher's sentences and what
 * belongs in it; one of which the key ends in {@code done} tells of a success.
 */
public final class BackupCommand {

    private static final String RESTORING = ".restoring";

    /** As Derby calls the tables with sessions and links of accounts. */
    private static final List<String> DOORS =
            List.of("LOGIN_SESSION", "SETUP_LINK", "PASSWORD_RESET", "ADDRESS_CHANGE");

    private BackupCommand() {}

    /**
     * Makes a copy.
     *
     * @param data the product's folder
     * @param folder where copies are kept
     * @param now epoch milliseconds
     */
    public static String[] make(String data, String folder, long now) throws IOException, SQLException {
        DerbyFolder database = new DerbyFolder(Path.of(data, Backup.DATABASE));
        if (!Files.exists(database.path())) {
            return new String[] {"backup.nothing", data};
        }
        if (database.isInUse()) {
            return new String[] {"backup.running"};
        }
        Copying copying = new Copying(database.path(), new BackupFolder(Path.of(folder)));
        Backup made = database.open(connection -> copying.make(connection, Instant.ofEpochMilli(now)));
        return new String[] {"backup.done", made.folder().toString()};
    }

    /** What there is, the newest first, a line each. */
    public static String[] list(String folder) {
        return new BackupFolder(Path.of(folder))
                .all().stream().map(Backup::name).toArray(String[]::new);
    }

    /**
     * Puts a copy in the place of the database, which is kept aside. Nothing has changed unless it succeeds.
     *
     * @param wanted the name of a copy in the folder, or the path of one elsewhere
     * @param data the product's folder; is made when it is not there
     */
    public static String[] restore(String wanted, String data, String folder, long now)
            throws IOException, SQLException {
        Path source = new BackupFolder(Path.of(folder))
                .find(wanted)
                .map(Backup::folder)
                .orElse(Path.of(wanted));
        if (!Files.exists(source.resolve(Sums.FILE))) {
            return new String[] {"restore.none", wanted};
        }
        DerbyFolder database = new DerbyFolder(Path.of(data, Backup.DATABASE));
        if (database.isInUse()) {
            return new String[] {"restore.running"};
        }
        Optional<String> broken = new Sums(source).broken();
        if (broken.isPresent()) {
            return new String[] {"restore.damaged", source.toString(), broken.get()};
        }
        Path place = Files.createDirectories(Path.of(data));
        Path copy = place.resolve(RESTORING);
        try {
            new Tree(copy).delete();
            new Tree(source.resolve(Backup.DATABASE)).requireRoom(place, 2);
            check(source, copy);
            return replace(database.path(), copy, now);
        } catch (IOException | SQLException | RuntimeException failed) {
            new Tree(copy).discard(failed);
            throw failed;
        }
    }

    /** A second copy, in the data folder, so that the first stays what it is. */
    private static void check(Path source, Path copy) throws IOException, SQLException {
        new Tree(source.resolve(Backup.DATABASE)).copyTo(copy);
        DerbyFolder database = new DerbyFolder(copy);
        database.check();
        database.open(BackupCommand::shutDoors);
    }

    /** Who was logged in, or had a link that works once, has to come anew: it may have been ended or used since. */
    private static boolean shutDoors(Connection connection) throws SQLException {
        for (String door : DOORS) {
            try (ResultSet there = connection.getMetaData().getTables(null, null, door, null);
                    Statement statement = connection.createStatement()) {
                if (there.next()) {
                    statement.executeUpdate("delete from " + door);
                }
            }
        }
        return true;
    }

    private static String[] replace(Path database, Path copy, long now) throws IOException {
        if (!Files.exists(database)) {
            Files.move(copy, database, StandardCopyOption.ATOMIC_MOVE);
            return new String[] {"restore.first.done"};
        }
        Path aside = database.resolveSibling(LeftBehind.replaced(Instant.ofEpochMilli(now)));
        Files.move(database, aside, StandardCopyOption.ATOMIC_MOVE);
        Files.move(copy, database, StandardCopyOption.ATOMIC_MOVE);
        return new String[] {"restore.done", aside.toString()};
    }
}
