package nl.goedgesprek.moving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the product's tables, as both databases know it.
 *
 * @param name in lower case, as are those of the columns
 */
record Table(String name, List<String> columns) {

    /** Flyway's own: each database keeps by itself how it came to be. */
    static final String STEPS = "flyway_schema_history";

    /** Of the connection's schema, in order of name. */
    static List<Table> all(Connection connection) throws SQLException {
        List<Table> all = new ArrayList<>();
        for (String name : names(connection)) {
            if (!name.equals(STEPS)) {
                all.add(new Table(name, columns(connection, name)));
            }
        }
        return all;
    }

    /** Of all tables and views in the connection's schema, Flyway's too, in order. */
    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String[] kinds = {"TABLE", "PARTITIONED TABLE", "VIEW", "MATERIALIZED VIEW"};
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", kinds)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        Collections.sort(names);
        return names;
    }

    private static List<String> columns(Connection connection, String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        String stored = name.toUpperCase(Locale.ROOT);
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), stored, "%")) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    String select() {
        return "select " + String.join(", ", columns) + " from " + name;
    }

    String insert() {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return "insert into " + name + " (" + String.join(", ", columns) + ") values (" + places + ")";
    }

    /** Numbers, truths and texts, which both databases give back as the same Java values. */
    List<@Nullable Object> row(ResultSet rows) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            values.add(rows.getObject(i));
        }
        return values;
    }
}
