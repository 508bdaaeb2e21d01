package nl.goedgesprek.platform;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
            for (DerbyTables.Table table : DerbyTables.of(connection)) {
                if (hasMany(connection, table)) {
                    count.setString(1, table.schema());
                    count.setString(2, table.name());
                    count.execute();
                }
            }
        }
    }

    private static boolean hasMany(Connection connection, DerbyTables.Table table) throws SQLException {
        String few = "select 1 from \"%s\".\"%s\" fetch first %d rows only"
                .formatted(table.schema(), table.name(), FEWEST_ROWS);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from (" + few + ") as few")) {
            rows.next();
            return rows.getInt(1) == FEWEST_ROWS;
        }
    }
}
