package nl.goedgesprek.booking.rest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.goedgesprek.support.StoppedDatabase;

/** Fills the table of appointments of a product that does not run: half of them long ago, half beyond the horizon. */
final class ManyAppointments {

    private static final int BATCH = 5000;
    private static final Duration FAR_AHEAD = Duration.ofDays(500);
    private static final Duration LONG_AGO = Duration.ofDays(60);

    private ManyAppointments() {}

    /** @param data the product's folder */
    static void insert(Path data, int many) throws SQLException {
        StoppedDatabase.change(data, connection -> {
            insertPerson(connection);
            insertAppointments(connection, many);
        });
    }

    /** Where a month of free moments is, from soon on. */
    static String month() {
        LocalDate from = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(3);
        return "/api/v1/meeting-types/bezoek/slots?postcode=3511AB&from=" + from + "&to=" + from.plusDays(30);
    }

    private static void insertPerson(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into person (id, name, email, language, created_at_ms, version)"
                    + " values (1, 'Robin', 'robin@example.nl', 'NL', 0, 1)");
        }
    }

    private static void insertAppointments(Connection connection, int many) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
        try (PreparedStatement row = connection.prepareStatement(
                "insert into appointment (coach_id, meeting_type_id, person_id, status, starts_at_ms, ends_at_ms,"
                        + " buffer_before_minutes, buffer_after_minutes, country, postcode, house_number,"
                        + " calendar_uid, calendar_sequence, created_at_ms, version)"
                        + " select c.id, t.id, 1, 'CONFIRMED', cast(? as bigint), cast(? as bigint), 10, 15, 'NL',"
                        + " '3511 AB', '1', cast(? as varchar(60)), 0, 0, 1"
                        + " from coach c join meeting_type t on t.coach_id = c.id where t.slug = 'bezoek'")) {
            for (int i = 0; i < many; i++) {
                Duration away = Duration.ofHours(i / 2);
                Instant start = i % 2 == 0
                        ? now.minus(LONG_AGO).minus(away)
                        : now.plus(FAR_AHEAD).plus(away);
                row.setLong(1, start.toEpochMilli());
                row.setLong(2, start.plus(Duration.ofHours(1)).toEpochMilli());
                row.setString(3, "uid " + i);
                row.addBatch();
                if (i % BATCH == BATCH - 1) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
    }
}
