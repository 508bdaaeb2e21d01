package nl.goedgesprek.platform;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether it was the database that kept the product from starting: persistence asks for it before any bean of ours
 * can tell. The launcher runs this out of the WAR, and knows it by its name.
 */
public final class DatabaseTrial {

    /** With which Derby says that a process, this one too, has it open: then it is not what is wrong. */
    private static final String HELD = "XSDB6";

    /** What PostgreSQL says while it starts or stops; and that it wants a password, which no waiting gives. */
    private static final String NOT_YET = "57P03";

    private static final String REJECTED = "08004";

    /** As PostgreSQL calls the table. */
    private static final String PRACTICE = "practice";

    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

    private DatabaseTrial() {}

    /**
     * Waits for a server that is not there yet, as when the whole house had no power. Who is not let in hears so at once.
     *
     * @param millis for how long
     * @param tell is told once why it waits, if it does
     * @return why it is not there even then; nothing when it is
     */
    public static String[] await(String url, Properties account, long millis, Consumer<String> tell) {
        Properties soon = new Properties();
        soon.putAll(account);
        soon.putIfAbsent("connectTimeout", "5");
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        SQLException failed = failure(url, soon);
        if (failed != null && isNotThereYet(failed)) {
            tell.accept(firstLine(failed));
        }
        while (failed != null && isNotThereYet(failed) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS);
            failed = failure(url, soon);
        }
        return failed == null ? new String[0] : reason(failed);
    }

    private static boolean isNotThereYet(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return NOT_YET.equals(state) || (state.startsWith("08") && !REJECTED.equals(state));
    }

    /** Whether there is no table in it: nobody ever began there. */
    public static boolean isEmpty(String url, Properties account) throws SQLException {
        try (Connection connection = connect(url, account)) {
            return !hasTable(connection, "%");
        }
    }

    /** Whether there is a practice in it, which there is from the first start on. */
    public static boolean isBegun(String url, Properties account) throws SQLException {
        try (Connection connection = connect(url, account)) {
            return hasTable(connection, PRACTICE) && hasRow(connection, PRACTICE);
        }
    }

    private static Connection connect(String url, Properties account) throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class)) {
            if (driver.acceptsURL(url)) {
                return driver.connect(url, account);
            }
        }
        throw new SQLException("no driver for " + url.replaceAll("\\?.*", ""));
    }

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), name, new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    private static boolean hasRow(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from " + table)) {
            return rows.next();
        }
    }

    /**
     * Opens it and lets go of it. {@link java.sql.DriverManager} looked for drivers when the server started, and not here.
     *
     * @param account user and password; may be empty
     * @return why that failed, in the words of the database; nothing when it did not
     */
    public static String[] open(String url, Properties account) {
        SQLException failed = failure(url, account);
        return failed == null ? new String[0] : reason(failed);
    }

    private static @Nullable SQLException failure(String url, Properties account) {
        try {
            for (Driver driver : ServiceLoader.load(Driver.class)) {
                if (driver.acceptsURL(url)) {
                    look(driver.connect(url, account));
                }
            }
            return null;
        } catch (SQLException failed) {
            return failed;
        }
    }

    /** What is damaged often opens, and fails when something is read. */
    private static void look(Connection opened) throws SQLException {
        try (Connection connection = opened;
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", null)) {
            boolean more = tables.next();
            while (more) {
                more = tables.next();
            }
        }
    }

    private static String[] reason(SQLException failed) {
        return isHeld(failed) ? new String[0] : new String[] {firstLine(failed)};
    }

    private static String firstLine(SQLException failed) {
        String message = String.valueOf(Innermost.of(failed).getMessage());
        return message.lines().findFirst().orElse(message);
    }

    private static boolean isHeld(SQLException failed) {
        SQLException next = failed.getNextException();
        return HELD.equals(failed.getSQLState()) || (next != null && isHeld(next));
    }
}
