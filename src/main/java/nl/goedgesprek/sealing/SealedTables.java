package nl.goedgesprek.sealing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Finds sealed texts in whatever database this is. */
record SealedTables(Connection connection) {

    /** The rows of these columns whose text, as it is kept, is meant. */
    List<SealedRow> rows(Collection<SealedColumn> columns, Predicate<String> meant) throws SQLException {
        List<SealedRow> all = new ArrayList<>();
        for (SealedColumn column : columns) {
            all.addAll(rows(column, meant));
        }
        return all;
    }

    /** How many texts stand in these columns. */
    int count(Collection<SealedColumn> columns) throws SQLException {
        int all = 0;
        for (SealedColumn column : columns) {
            String sql = "select count(*) from %s where length(%s) > 0%s"
                    .formatted(column.table(), column.name(), column.condition());
            try (Statement statement = connection.createStatement();
                    ResultSet counted = statement.executeQuery(sql)) {
                counted.next();
                all += counted.getInt(1);
            }
        }
        return all;
    }

    private List<SealedRow> rows(SealedColumn column, Predicate<String> meant) throws SQLException {
        List<String> key = keyOf(column.table());
        String sql = "select %s, %s from %s where %1$s is not null%s"
                .formatted(column.name(), String.join(", ", key), column.table(), column.condition());
        List<SealedRow> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (meant.test(rows.getString(1))) {
                    found.add(new SealedRow(column, key(rows, key)));
                }
            }
        }
        return found;
    }

    private static Map<String, Object> key(ResultSet row, List<String> columns) throws SQLException {
        Map<String, Object> key = new LinkedHashMap<>();
        for (String column : columns) {
            key.put(column, row.getObject(column));
        }
        return key;
    }

    /** The columns of the table's first unique index; each table has one. */
    private List<String> keyOf(String table) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String name = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        try (ResultSet rows = about.getIndexInfo(null, null, name, true, true)) {
            while (rows.next()) {
                indexes.computeIfAbsent(rows.getString("INDEX_NAME"), index -> new ArrayList<>())
                        .add(rows.getString("COLUMN_NAME"));
            }
        }
        return indexes.values().iterator().next();
    }
}
