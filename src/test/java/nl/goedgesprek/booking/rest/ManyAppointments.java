package nl.goedgesprek.booking.rest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.goedgesprek.support.StoppedDatabase;

/** Fills the table of appointments of a product that does not run: half of them long ago, half beyond the horizon. */
public final class ManyAppointments {

    private static final int BATCH = 5000;
    private static final long FIRST_KIND = 1000;
    private static final Duration FAR_AHEAD = Duration.ofDays(500);
    private static final Duration LONG_AGO = Duration.ofDays(60);

    private ManyAppointments() {}

    /**
     * Fills it for the first coach, and for as many others as are missing.
     *
     * @param data the product's folder
     * @param each how many of each coach
     */
    public static void insert(Path data, int coaches, int each) throws SQLException {
        StoppedDatabase.change(data, connection -> insert(connection, coaches, each));
    }

    /** The same in the database of a product that does not run. */
    public static void insert(Connection connection, int coaches, int each) throws SQLException {
        insertPerson(connection);
        for (int coach = 2; coach <= coaches; coach++) {
            insertCoach(connection, coach);
        }
        insertAppointments(connection, each);
    }

    /** Where a month of free moments is, from soon on. */
    public static String month() {
        LocalDate from = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(3);
        return "/api/v1/meeting-types/bezoek/slots?postcode=3511AB&from=" + from + "&to=" + from.plusDays(30);
    }

    private static void insertPerson(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into person (name, email, language, created_at_ms, version)"
                    + " values ('Robin', 'robin@example.nl', 'NL', 0, 1)");
        }
    }

    /** One who is as the first, with one kind of conversation. */
    private static void insertCoach(Connection connection, int coach) throws SQLException {
        copyFirst(connection, "coach", Map.of("ID", coach, "SLUG", "coach-" + coach));
        copyFirst(connection, "agenda", Map.of("COACH_ID", coach));
        copyFirst(
                connection,
                "meeting_type",
                Map.of("ID", FIRST_KIND + coach, "COACH_ID", coach, "SLUG", "kind-" + coach));
    }

    private static void copyFirst(Connection connection, String table, Map<String, Object> changed)
            throws SQLException {
        try (Statement statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE);
                ResultSet first = statement.executeQuery("select * from " + table)) {
            first.next();
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= first.getMetaData().getColumnCount(); i++) {
                row.add(changed.getOrDefault(
                        first.getMetaData().getColumnName(i).toUpperCase(Locale.ROOT), first.getObject(i)));
            }
            first.moveToInsertRow();
            for (int i = 0; i < row.size(); i++) {
                first.updateObject(i + 1, row.get(i));
            }
            first.insertRow();
        }
    }

    private static void insertAppointments(Connection connection, int each) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
        try (PreparedStatement row = connection.prepareStatement(
                "insert into appointment (coach_id, meeting_type_id, person_id, status, starts_at_ms, ends_at_ms,"
                        + " buffer_before_minutes, buffer_after_minutes, country, postcode, house_number,"
                        + " calendar_uid, calendar_sequence, created_at_ms, version)"
                        + " select t.coach_id, min(t.id), 1, 'CONFIRMED', cast(? as bigint), cast(? as bigint), 10, 15, 'NL',"
                        + " '3511 AB', '1', cast(? as varchar(40)) || cast(t.coach_id as char(10)), 0, 0, 1"
                        + " from meeting_type t group by t.coach_id")) {
            for (int i = 0; i < each; i++) {
                Duration away = Duration.ofHours(i / 2);
                Instant start = i % 2 == 0
                        ? now.minus(LONG_AGO).minus(away)
                        : now.plus(FAR_AHEAD).plus(away);
                row.setLong(1, start.toEpochMilli());
                row.setLong(2, start.plus(Duration.ofHours(1)).toEpochMilli());
                row.setString(3, "uid " + i + " of ");
                row.addBatch();
                if (i % BATCH == BATCH - 1) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
    }
}
