package nl.goedgesprek.notices;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.support.PostgresServer;

/** The tables as a release to come may have them: with a column more in each, which today's release does not know. */
final class NextRelease {

    private static final String ITS_TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'";

    /** A migration that waits for the product longer than this would make the product wait for it. */
    private static final String NO_LONG_WAIT = "set lock_timeout = '200ms'";

    private static final String LOCKED = "55P03";

    private NextRelease() {}

    /** Changes the tables, under those who use them. */
    static void migrate(PostgresServer.Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(NO_LONG_WAIT);
            for (String table : tables(statement)) {
                addColumn(statement, table);
            }
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " checksum, installed_by, execution_time, success)"
                    + " values (9999, '9999', 'next', 'SQL', 'V9999__next.sql', 1, current_user, 1, true)");
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(ITS_TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void addColumn(Statement statement, String table) throws SQLException {
        boolean waiting = true;
        while (waiting) {
            try {
                statement.execute("alter table " + table + " add column of_next_release varchar(10)");
                waiting = false;
            } catch (SQLException busy) {
                if (!LOCKED.equals(busy.getSQLState())) {
                    throw busy;
                }
            }
        }
    }
}
