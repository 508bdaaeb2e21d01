package nl.goedgesprek.undo;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One table, whatever entities make of its rows. Names come from this product's own code and from the database itself,
 * never from anybody who types.
 */
final class RowTable {

    private final Connection connection;
    private final String name;
    private final Map<String, JDBCType> types = new LinkedHashMap<>();

    RowTable(Connection connection, String name) throws SQLException {
        this.connection = connection;
        this.name = name;
        try (PreparedStatement statement = connection.prepareStatement("select * from " + name + " where 1 = 0");
                ResultSet none = statement.executeQuery()) {
            ResultSetMetaData columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.put(small(columns.getColumnName(i)), JDBCType.valueOf(columns.getColumnType(i)));
            }
        }
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean has(String column) {
        return types.containsKey(column);
    }

    /** By which a row is known; where a table has no key, by all that it holds. */
    List<String> key() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet keys = connection.getMetaData().getPrimaryKeys(null, null, stored(name))) {
            while (keys.next()) {
                columns.add(small(keys.getString("COLUMN_NAME")));
            }
        }
        return columns.isEmpty() ? List.copyOf(types.keySet()) : columns;
    }

    /** The columns of each rule that no two rows may have the same values there, the key's too. */
    Collection<List<String>> uniques() throws SQLException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        try (ResultSet indexes = connection.getMetaData().getIndexInfo(null, null, stored(name), true, true)) {
            while (indexes.next()) {
                String index = indexes.getString("INDEX_NAME");
                if (index != null) {
                    all.computeIfAbsent(index, first -> new ArrayList<>()).add(small(indexes.getString("COLUMN_NAME")));
                }
            }
        }
        return all.values();
    }

    /** A column that refers to a column of another table. */
    record Reference(String column, String table, String otherColumn) {}

    List<Reference> references() throws SQLException {
        List<Reference> all = new ArrayList<>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, stored(name))) {
            while (keys.next()) {
                all.add(new Reference(
                        small(keys.getString("FKCOLUMN_NAME")),
                        small(keys.getString("PKTABLE_NAME")),
                        small(keys.getString("PKCOLUMN_NAME"))));
            }
        }
        return all;
    }

    boolean isOptional(String column) throws SQLException {
        try (ResultSet columns = connection.getMetaData().getColumns(null, null, stored(name), stored(column))) {
            return columns.next() && columns.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
        }
    }

    private String stored(String word) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? word.toUpperCase(Locale.ROOT) : word;
    }

    /** The rows that have these values in these columns. */
    List<Row> find(Map<String, @Nullable String> wanted) throws SQLException {
        String where = wanted.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement statement = connection.prepareStatement("select * from " + name + " where " + where)) {
            set(statement, 1, wanted);
            List<Row> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        }
    }

    private Row row(ResultSet rows) throws SQLException {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (String column : types.keySet()) {
            values.put(column, rows.getString(column));
        }
        return new Row(values);
    }

    void insert(Row row) throws SQLException {
        Map<String, @Nullable String> values = new LinkedHashMap<>(row.values());
        values.values().removeIf(Objects::isNull);
        String places = values.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        change("insert into " + name + " (" + String.join(", ", values.keySet()) + ") values (" + places + ")", values);
    }

    void delete(Map<String, @Nullable String> key) throws SQLException {
        change("delete from " + name + " where " + equal(key, " and "), key);
    }

    /** Another version too, so that who decided on the row as it was is told. */
    void update(Map<String, @Nullable String> key, Map<String, @Nullable String> values) throws SQLException {
        Map<String, @Nullable String> set = new LinkedHashMap<>(values);
        set.values().removeIf(Objects::isNull);
        List<String> changes = new ArrayList<>();
        set.keySet().forEach(column -> changes.add(column + " = ?"));
        values.forEach((column, value) -> {
            if (value == null) {
                changes.add(column + " = null");
            }
        });
        if (has("version")) {
            changes.add("version = version + 1");
        }
        String sql = "update " + name + " set " + String.join(", ", changes) + " where " + equal(key, " and ");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, set(statement, 1, set), key);
            statement.executeUpdate();
        }
    }

    private static String equal(Map<String, @Nullable String> values, String between) {
        return values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(between));
    }

    private void change(String sql, Map<String, @Nullable String> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, 1, values);
            statement.executeUpdate();
        }
    }

    private int set(PreparedStatement statement, int first, Map<String, @Nullable String> values) throws SQLException {
        int place = first;
        for (Map.Entry<String, @Nullable String> value : values.entrySet()) {
            statement.setObject(place++, typed(value.getKey(), Objects.requireNonNull(value.getValue())));
        }
        return place;
    }

    private Object typed(String column, String value) {
        return switch (Objects.requireNonNull(types.get(column))) {
            case BIGINT -> Long.valueOf(value);
            case INTEGER, SMALLINT -> Integer.valueOf(value);
            case BOOLEAN, BIT -> value.startsWith("t");
            default -> value;
        };
    }
}
