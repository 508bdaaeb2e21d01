package nl.goedgesprek.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The chain as it stands in the database. Who adds or checks changes the row of its end first, and nobody else can until
 * his transaction has ended. Needs a connection and nothing else, so that the command can check without the product.
 */
final class Chain {

    /** How many entries are read at once. */
    private static final int AT_ONCE = 1000;

    private static final String COLUMNS = String.join(", ", Link.COLUMNS);
    private static final String PLACES =
            Link.COLUMNS.stream().map(column -> "?").collect(Collectors.joining(", "));

    private final Connection connection;

    Chain(Connection connection) {
        this.connection = connection;
    }

    /** @param atMs when these happened, epoch milliseconds */
    void add(List<Occurrence> occurrences, long atMs) throws SQLException {
        Receipt end = lockedEnd();
        String insert = "insert into audit_entry (" + COLUMNS + ", hash) values (" + PLACES + ", ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Occurrence occurrence : occurrences) {
                Link link = link(end.entries() + 1, atMs, occurrence);
                end = new Receipt(end.entries() + 1, link.hashAfter(end.hash()));
                set(statement, link, end.hash());
                statement.executeUpdate();
            }
        }
        end(end);
    }

    private static Link link(long id, long atMs, Occurrence occurrence) {
        List<@Nullable Object> columns = new ArrayList<>();
        Collections.addAll(
                columns, id, atMs, occurrence.act().name(), occurrence.by().name(), occurrence.account());
        Subject subject = occurrence.subject();
        Collections.addAll(columns, subject.kind().name(), subject.id(), occurrence.detail());
        return new Link(columns);
    }

    private static void set(PreparedStatement statement, Link link, String hash) throws SQLException {
        int place = 1;
        for (Object value : link.columns()) {
            if (value == null) {
                statement.setNull(place++, java.sql.Types.BIGINT);
            } else {
                statement.setObject(place++, value);
            }
        }
        statement.setString(place, hash);
    }

    private Receipt lockedEnd() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (statement.executeUpdate("update audit_end set entries = entries where id = 1") != 1) {
                throw new SQLException("the end of the audit trail is gone");
            }
            try (ResultSet rows = statement.executeQuery("select entries, hash from audit_end where id = 1")) {
                rows.next();
                return new Receipt(rows.getLong(1), rows.getString(2));
            }
        }
    }

    private void end(Receipt end) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update audit_end set entries = ?, hash = ? where id = 1")) {
            statement.setLong(1, end.entries());
            statement.setString(2, end.hash());
            statement.executeUpdate();
        }
    }

    /**
     * Reckons every hash again, from the first entry to the end.
     *
     * @param earlier what a check before this one gave; the chain must still contain it
     */
    Verdict check(Receipt earlier) throws SQLException {
        Receipt end = lockedEnd();
        Receipt last = Receipt.BEGIN;
        try (PreparedStatement statement =
                connection.prepareStatement("select " + COLUMNS + ", hash from audit_entry order by id")) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Receipt next = new Receipt(last.entries() + 1, read(rows).hashAfter(last.hash()));
                    if (!isAsWritten(rows, next) || !next.agreesWith(earlier)) {
                        return Verdict.broken(next);
                    }
                    last = next;
                }
            }
        }
        boolean whole = last.equals(end) && last.entries() >= earlier.entries();
        return whole ? Verdict.whole(last) : Verdict.broken(new Receipt(last.entries() + 1, ""));
    }

    private static boolean isAsWritten(ResultSet row, Receipt reckoned) throws SQLException {
        return row.getLong("id") == reckoned.entries() && reckoned.hash().equals(row.getString("hash"));
    }

    private static Link read(ResultSet row) throws SQLException {
        List<@Nullable Object> columns = new ArrayList<>();
        for (int i = 1; i <= Link.COLUMNS.size(); i++) {
            columns.add(row.getObject(i));
        }
        return new Link(columns);
    }
}
