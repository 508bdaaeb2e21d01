package nl.goedgesprek.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.goedgesprek.platform.DerbyTables;
import nl.goedgesprek.platform.DerbyTables.Table;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The folder of an embedded database that is not the product's own at this moment. */
record DerbyFolder(Path path) {

    /** With which Derby says that a database is closed, as it was asked. */
    private static final String CLOSED = "08006";

    private static final String ASIDE = ".aside";

    /** What is done with it while it is open. */
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    private record Opened(Connection connection, Path path) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            connection.close();
            letGo(path);
        }
    }

    /** Whether a process has it open: Derby locks a file for as long. */
    boolean isInUse() throws IOException {
        Path lock = path.resolve("dbex.lck");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock own = file.tryLock()) {
            return own == null;
        } catch (OverlappingFileLockException ourselves) {
            return true;
        }
    }

    /** Opens it, which brings what was under way to an end, does this, and lets go of it. */
    <T> T open(Work<T> work) throws SQLException, IOException {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(path.toString());
        try (Opened opened = new Opened(database.getConnection(), path)) {
            return work.on(opened.connection());
        }
    }

    /**
     * Reads every page of every table and index.
     *
     * @return how many tables there are
     * @throws SQLException when one is damaged, or an index and its table tell different things
     */
    int check() throws SQLException, IOException {
        return open(connection -> {
            List<Table> tables = DerbyTables.of(connection);
            try (PreparedStatement check = connection.prepareStatement("values syscs_util.syscs_check_table(?, ?)")) {
                for (Table table : tables) {
                    check.setString(1, table.schema());
                    check.setString(2, table.name());
                    read(check);
                }
            }
            return tables.size();
        });
    }

    /**
     * Writes every table and index anew, with what stands in it and nothing else: Derby leaves what was deleted, or was longer
     * before, on its pages until something comes in its place.
     */
    void rewrite() throws SQLException, IOException {
        open(connection -> {
            List<Table> tables = DerbyTables.of(connection);
            try (CallableStatement rewrite = connection.prepareCall("call syscs_util.syscs_compress_table(?, ?, 1)")) {
                for (Table table : tables) {
                    rewrite.setString(1, table.schema());
                    rewrite.setString(2, table.name());
                    rewrite.execute();
                }
            }
            beginLogAnew(connection);
            return tables.size();
        });
    }

    /**
     * The file in which Derby notes what it does has what was deleted, too, and goes on for a megabyte. Derby begins another when
     * it makes a copy to which the log is to be added, and not otherwise.
     */
    private void beginLogAnew(Connection connection) throws SQLException, IOException {
        Path aside = path.resolveSibling(ASIDE);
        try (CallableStatement copy = connection.prepareCall(
                        "call syscs_util.syscs_backup_database_and_enable_log_archive_mode(?, 1)");
                CallableStatement end = connection.prepareCall("call syscs_util.syscs_disable_log_archive_mode(1)");
                CallableStatement settle = connection.prepareCall("call syscs_util.syscs_checkpoint_database()")) {
            copy.setString(1, aside.toString());
            copy.execute();
            end.execute();
            settle.execute();
        } finally {
            new Tree(aside).delete();
        }
    }

    /** Derby checks when the answer is fetched, and not before. */
    private static void read(PreparedStatement check) throws SQLException {
        try (ResultSet answer = check.executeQuery()) {
            answer.next();
        }
    }

    /** Derby tells of its going by an exception. */
    private static void letGo(Path path) throws SQLException {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(path.toString());
        database.setShutdownDatabase("shutdown");
        try (Connection none = database.getConnection()) {
            throw new IllegalStateException("still open: " + none);
        } catch (SQLException gone) {
            if (!CLOSED.equals(gone.getSQLState())) {
                throw gone;
            }
        }
    }
}
