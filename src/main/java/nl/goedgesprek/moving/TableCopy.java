package nl.goedgesprek.moving;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of one table, copied, and then read back and compared; numbers go on where they stopped. */
final class TableCopy {

    private static final int BATCH = 500;

    private final Table table;
    private final Connection source;
    private final Connection target;

    TableCopy(Table table, Connection source, Connection target) {
        this.table = table;
        this.source = source;
        this.target = target;
    }

    /**
     * How many rows there are.
     *
     * @throws MoveRefusedException when a row did not arrive, or not as it left
     */
    long run(BiConsumer<String, Object[]> tell) throws SQLException, MoveRefusedException {
        try {
            Fingerprints sent = send();
            long rows = sent.rows();
            compare(sent);
            letNumbersGoOn();
            tell.accept("move.table", new Object[] {table.name(), rows});
            return rows;
        } catch (SQLException failed) {
            throw new MoveRefusedException("move.failed", table.name(), reason(failed));
        }
    }

    /** What the server says, without the row, in which there are names. */
    private static String reason(SQLException failed) {
        SQLException last = failed;
        while (last.getNextException() != null) {
            last = last.getNextException();
        }
        return String.valueOf(last.getMessage()).lines().findFirst().orElse("");
    }

    private Fingerprints send() throws SQLException {
        Fingerprints sent = new Fingerprints();
        try (Statement reading = source.createStatement();
                ResultSet rows = reading.executeQuery(table.select());
                PreparedStatement writing = target.prepareStatement(table.insert())) {
            while (rows.next()) {
                List<@Nullable Object> row = table.row(rows);
                sent.add(row);
                for (int i = 0; i < row.size(); i++) {
                    writing.setObject(i + 1, row.get(i));
                }
                writing.addBatch();
                if (sent.rows() % BATCH == 0) {
                    writing.executeBatch();
                }
            }
            writing.executeBatch();
        }
        return sent;
    }

    /** What is read back is taken from what was sent, and nothing may be left. */
    private void compare(Fingerprints missing) throws SQLException, MoveRefusedException {
        try (Statement reading = target.createStatement()) {
            reading.setFetchSize(BATCH);
            try (ResultSet rows = reading.executeQuery(table.select())) {
                while (rows.next()) {
                    List<@Nullable Object> row = table.row(rows);
                    if (!missing.take(row)) {
                        throw new MoveRefusedException("move.differs", table.name(), String.valueOf(row.get(0)));
                    }
                }
            }
        }
        if (missing.rows() > 0) {
            throw new MoveRefusedException("move.missing", table.name(), missing.rows());
        }
    }

    /** A number that was given once is never given again, also when its row is gone. */
    private void letNumbersGoOn() throws SQLException {
        String numbered = "select column_name from information_schema.columns where is_identity = 'YES'"
                + " and table_schema = current_schema() and table_name = '" + table.name() + '\'';
        try (Statement asking = target.createStatement();
                Statement setting = target.createStatement();
                ResultSet columns = asking.executeQuery(numbered)) {
            while (columns.next()) {
                setting.execute("select setval(pg_get_serial_sequence('" + table.name() + "', '" + columns.getString(1)
                        + "'), " + next() + ", false)");
            }
        }
    }

    private long next() throws SQLException {
        String sql = "values syscs_util.syscs_peek_at_identity('" + source.getSchema() + "', '"
                + table.name().toUpperCase(Locale.ROOT) + "')";
        try (Statement asking = source.createStatement();
                ResultSet next = asking.executeQuery(sql)) {
            next.next();
            return next.getLong(1);
        }
    }
}
