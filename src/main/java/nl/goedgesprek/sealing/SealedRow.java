package nl.goedgesprek.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Where one sealed text stands.
 *
 * @param key the columns that tell its row from all others, with their values
 */
record SealedRow(SealedColumn column, Map<String, Object> key) {

    private static final String TOO_LONG = "22001";

    /** Puts another form of the text in its place; one that somebody wrote meanwhile stays. */
    void change(Connection connection, UnaryOperator<String> change) throws SQLException {
        Optional<String> kept = kept(connection);
        if (kept.isPresent()) {
            String sql = "update %s set %s = ? where %s and %2$s = ?";
            List<Object> values = new ArrayList<>(List.of(change.apply(kept.get())));
            values.addAll(key.values());
            values.add(kept.get());
            try (PreparedStatement statement = prepared(connection, sql, values)) {
                statement.executeUpdate();
            } catch (SQLException failed) {
                // What the database says has the text in it.
                if (TOO_LONG.equals(failed.getSQLState())) {
                    throw new TooLongToSealException();
                }
                throw failed;
            }
        }
    }

    private Optional<String> kept(Connection connection) throws SQLException {
        String sql = "select %2$s from %1$s where %3$s";
        try (PreparedStatement statement = prepared(connection, sql, List.copyOf(key.values()));
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    private PreparedStatement prepared(Connection connection, String sql, List<Object> values) throws SQLException {
        String found = key.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(" and "));
        PreparedStatement statement = connection.prepareStatement(sql.formatted(column.table(), column.name(), found));
        for (int index = 0; index < values.size(); index++) {
            statement.setObject(index + 1, values.get(index));
        }
        return statement;
    }
}
