package nl.goedgesprek.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a Derby database, but for its own. */
public final class DerbyTables {

    private static final String ALL = "select s.schemaname, t.tablename from sys.systables t"
            + " join sys.sysschemas s on s.schemaid = t.schemaid where t.tabletype = 'T'";

    private DerbyTables() {}

    /** One of them, as Derby's procedures want it named. */
    public record Table(String schema, String name) {}

    public static List<Table> of(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }
}
