package nl.goedgesprek.platform;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/**
 * Finds out whether it was the database that kept the product from starting: persistence asks for it before any bean of ours
 * can tell. The launcher runs this out of the WAR, and knows it by its name.
 */
public final class DatabaseTrial {

    /** With which Derby says that a process, this one too, has it open: then it is not what is wrong. */
    private static final String HELD = "XSDB6";

    private DatabaseTrial() {}

    /**
     * Opens it and lets go of it. {@link java.sql.DriverManager} looked for drivers when the server started, and not here.
     *
     * @param account user and password; may be empty
     * @return why that failed, in the words of the database; nothing when it did not
     */
    public static String[] open(String url, Properties account) {
        try {
            for (Driver driver : ServiceLoader.load(Driver.class)) {
                if (driver.acceptsURL(url)) {
                    look(driver.connect(url, account));
                }
            }
            return new String[0];
        } catch (SQLException failed) {
            return reason(failed);
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
        if (isHeld(failed)) {
            return new String[0];
        }
        String message = String.valueOf(Innermost.of(failed).getMessage());
        return new String[] {message.lines().findFirst().orElse(message)};
    }

    private static boolean isHeld(SQLException failed) {
        SQLException next = failed.getNextException();
        return HELD.equals(failed.getSQLState()) || (next != null && isHeld(next));
    }
}
