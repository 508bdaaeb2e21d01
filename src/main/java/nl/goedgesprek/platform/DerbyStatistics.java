package nl.goedgesprek.platform;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What Derby knows of how much stands in its tables, by which it chooses an index. By itself it would count whenever a table
 * has grown. But each time it writes that down it forgets which number a table gives next, and who inserts at that very
 * moment is told that a lock could not be obtained (40XL1, from {@code SequenceUpdater}). So the start script switches that
 * off, and it is counted before anybody is served, and at night.
 */
final class DerbyStatistics {

    /** As with Derby itself: what is known of a few rows misleads as soon as there are many. */
    private static final int FEWEST_ROWS = 100;

    private DerbyStatistics() {}

    /** Counts all tables of ours in which there is something to choose. */
    static void update(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                CallableStatement count =
                        connection.prepareCall("call syscs_util.syscs_update_statistics(?, ?, null)")) {
            for (String table : tables(connection)) {
                if (rows(connection, table) < FEWEST_ROWS) {
                    continue;
                }
                count.setString(1, connection.getSchema());
                count.setString(2, table);
                count.execute();
            }
        }
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from \"" + table + '"')) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select tablename from sys.systables where tabletype = 'T'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
