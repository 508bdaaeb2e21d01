package nl.goedgesprek.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.sealing.Opened;

/** The database as it is, whatever the product says of it. */
public record Tables(DataSource dataSource) {

    /** The kinds of mail that the passing of time owes. */
    private static final List<String> CLOCK = List.of("REMINDER", "INTAKE", "AFTERWARDS", "UNANSWERED", "MORNING");

    /** Changes rows behind the product's back. */
    public void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Every row of every table by the table's name in capitals: its columns, opened, with a space before each, in no order of theirs. */
    public Map<String, List<String>> rows() throws SQLException {
        return rows(Opened::text);
    }

    /**
     * The same for what must change nothing. Of the mails, which go out by themselves, only how many there are, without those
     * that the clock owes: it looks every minute, at what other tests left too.
     */
    public Map<String, List<String>> rowsAtRest() throws SQLException {
        Map<String, List<String>> all = rows();
        all.computeIfPresent(
                "NOTICE",
                (name, mails) -> List.of(String.valueOf(
                        mails.stream().filter(mail -> !isOfTheClock(mail)).count())));
        return all;
    }

    private static boolean isOfTheClock(String mail) {
        return CLOCK.stream().anyMatch(kind -> mail.contains(' ' + kind + ' '));
    }

    /** The same as who has no key reads it. */
    public Map<String, List<String>> rowsWithoutKey() throws SQLException {
        return rows(UnaryOperator.identity());
    }

    private Map<String, List<String>> rows(UnaryOperator<String> reader) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            Map<String, List<String>> all = new TreeMap<>();
            for (String name : names) {
                all.put(name.toUpperCase(Locale.ROOT), rows(connection, name, reader));
            }
            return all;
        }
    }

    /**
     * The moment that is wanted, or the nearest one to it, farther from now, at which no appointment takes the coach's time.
     * All tests share his agenda, and PostgreSQL refuses two appointments at once, whoever enters them.
     */
    public Instant apart(MeetingType type, Instant wanted) {
        Duration length = Duration.ofMinutes(type.getDurationMinutes());
        boolean past = wanted.isBefore(Instant.now());
        Instant start = wanted;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement taken = connection.prepareStatement(
                        "select min(starts_at_ms), max(ends_at_ms) from appointment where coach_id = ? and starts_at_ms < ?"
                                + " and ends_at_ms > ? and status in ('CONFIRMED', 'REQUESTED', 'PROPOSED')")) {
            while (true) {
                taken.setLong(1, type.coach().getId());
                taken.setLong(2, start.plus(length).toEpochMilli());
                taken.setLong(3, start.toEpochMilli());
                try (ResultSet others = taken.executeQuery()) {
                    others.next();
                    long first = others.getLong(1);
                    if (others.wasNull()) {
                        return start;
                    }
                    start = past ? Instant.ofEpochMilli(first).minus(length) : Instant.ofEpochMilli(others.getLong(2));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Those of one table, named in capitals. */
    public List<String> rowsOf(String table) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean capitals = connection.getMetaData().storesUpperCaseIdentifiers();
            return rows(connection, capitals ? table : table.toLowerCase(Locale.ROOT), Opened::text);
        }
    }

    private static List<String> rows(Connection connection, String table, UnaryOperator<String> reader)
            throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + '"')) {
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    String kept = rows.getString(column);
                    row.append(' ').append(kept == null ? null : reader.apply(kept));
                }
                all.add(row.toString());
            }
        }
        Collections.sort(all);
        return all;
    }
}
