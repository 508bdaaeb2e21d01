package nl.goedgesprek.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The Derby database of a product that does not run, to be changed behind its back. */
public final class StoppedDatabase {

    private static final String GONE = "08006";

    private StoppedDatabase() {}

    /** What is done to it. */
    public interface Work {
        void on(Connection connection) throws SQLException;
    }

    /**
     * Does this in one transaction, and lets go of the database, which belongs to one process at a time.
     *
     * @param data the product's folder
     */
    public static void change(Path data, Work work) throws SQLException {
        String url = "jdbc:derby:" + data.resolve("db");
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            work.on(connection);
            connection.commit();
        }
        letGo(url);
    }

    /** Derby tells of its going by an exception. */
    private static void letGo(String url) throws SQLException {
        try (Connection none = DriverManager.getConnection(url + ";shutdown=true")) {
            throw new IllegalStateException("still there: " + none);
        } catch (SQLException gone) {
            if (!GONE.equals(gone.getSQLState())) {
                throw gone;
            }
        }
    }
}
