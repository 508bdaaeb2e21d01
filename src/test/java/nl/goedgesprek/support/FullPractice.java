package nl.goedgesprek.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fills the database of a product that does not run with a practice that has been full for years: eight conversations each
 * working day until three months from now, each with its mails and every third with answers, and the people and
 * organisations that belong to them. The same numbers give the same practice, but for the day on which it is made.
 */
public final class FullPractice {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int MONTHS_AHEAD = 3;
    private static final int A_DAY = 8;
    private static final int TEN_YEARS = 20_000;
    private static final int WITH_EACH = 10;
    private static final int PEOPLE_OF_EACH = 3;
    private static final int ANSWERED = 3;
    private static final int LOGGED_OF_EACH = 4;
    private static final int BLOCKED_AT_LEAST = 100;
    /** What the product itself wrote comes before. */
    private static final long FIRST_LOGGED = 1000;

    private static final int BATCH = 1000;

    private static final List<String> FIRST_NAMES = List.of(
            "Anouk", "Bram", "Chaima", "Daan", "Eva", "Femke", "Gijs", "Hanneke", "Ilse", "Jeroen", "Karin", "Lotte",
            "Mehmet", "Noor", "Olaf", "Petra", "Quinten", "Roos", "Sanne", "Thijs");
    private static final List<String> LAST_NAMES = List.of(
            "Bakker",
            "de Boer",
            "van Dijk",
            "El Amrani",
            "Fransen",
            "de Groot",
            "Hendriks",
            "Jansen",
            "Kramer",
            "van Leeuwen",
            "Meijer",
            "Öztürk",
            "Peters",
            "Smits",
            "Visser",
            "de Vries",
            "van der Wal",
            "Yıldız",
            "Zandstra");
    private static final List<String> TRADES = List.of(
            "Bouw",
            "Zorggroep",
            "Techniek",
            "Accountants",
            "Scholengroep",
            "Transport",
            "Kwekerij",
            "Advies",
            "Installaties");
    /** Postcodes within an hour's drive of Utrecht, with their towns. */
    private static final List<String> TOWNS = List.of(
            "3511 AB Utrecht",
            "1012 AB Amsterdam",
            "3011 AA Rotterdam",
            "2511 AA Den Haag",
            "3811 AA Amersfoort",
            "5211 AA Den Bosch",
            "1315 RA Almere",
            "2801 AA Gouda",
            "3901 AA Veenendaal",
            "4001 AA Tiel");

    private final Connection connection;
    private final int appointments;
    private final int organisations;

    private FullPractice(Connection connection, int appointments) {
        this.connection = connection;
        this.appointments = appointments;
        this.organisations = appointments / WITH_EACH;
    }

    /**
     * Fills a practice in which nobody is known yet. There are ten times as many appointments as organisations.
     *
     * @param data the product's folder
     */
    public static void fill(Path data, int appointments) throws SQLException {
        StoppedDatabase.change(data, connection -> new FullPractice(connection, appointments).fill());
    }

    /** The argument is the product's folder; it gets ten years. */
    public static void main(String[] arguments) throws SQLException {
        fill(Path.of(arguments[0]), TEN_YEARS);
    }

    private void fill() throws SQLException {
        insertOrganisations();
        insertPeople();
        insertAppointments();
        insertHistory();
        insertAnswers();
        insertMails();
        insertProgrammes();
        insertNotes();
        insertActions();
        insertBlockedTime();
        insertLog();
        letAllOfItBeCoaching();
        for (String table :
                List.of("organisation", "person", "appointment", "intake_response", "programme", "coaching_session")) {
            letIdentitiesGoOn(table);
        }
    }

    /** For each appointment it was changed and looked at. The hashes are not reckoned: nobody checks this chain. */
    private void insertLog() throws SQLException {
        int entries = LOGGED_OF_EACH * appointments;
        insert(
                "insert into audit_entry (id, happened_at_ms, act, by_whom, account_id, subject, subject_id, detail, hash)"
                        + " values (?, ?, ?, 'ACCOUNT', 1, 'APPOINTMENT', ?, ?, '')",
                entries,
                (row, i) -> {
                    boolean changed = i % 2 == 0;
                    row.setLong(1, FIRST_LOGGED + i);
                    row.setLong(2, FIRST_LOGGED + i * 60_000L);
                    row.setString(3, changed ? "APPOINTMENT" : "ANSWERS_SEEN");
                    row.setLong(4, 1L + i / LOGGED_OF_EACH);
                    row.setString(5, changed ? "MOVED" : "");
                });
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update audit_end set entries = " + (FIRST_LOGGED + entries));
        }
    }

    private void insertOrganisations() throws SQLException {
        insert(
                "insert into organisation (id, name, created_at_ms, version) values (?, ?, 0, 0)",
                organisations,
                (row, i) -> {
                    row.setLong(1, i + 1L);
                    row.setString(2, of(LAST_NAMES, i) + ' ' + of(TRADES, i) + ' ' + (i + 1));
                });
    }

    private void insertPeople() throws SQLException {
        insert(
                "insert into person (id, name, email, phone, language, job_title, organisation_id, created_at_ms, version)"
                        + " values (?, ?, ?, ?, 'NL', 'Teamleider', ?, 0, 0)",
                people(),
                (row, i) -> {
                    row.setLong(1, i + 1L);
                    row.setString(2, of(FIRST_NAMES, i) + ' ' + of(LAST_NAMES, i / FIRST_NAMES.size()));
                    row.setString(3, "iemand." + i + "@example.com");
                    row.setString(4, "+316%08d".formatted(i));
                    row.setLong(5, i % organisations + 1L);
                });
        insert(
                "insert into person_role (person_id, contact_role) values (?, 'CLIENT')",
                people(),
                (row, i) -> row.setLong(1, i + 1L));
    }

    private void insertAppointments() throws SQLException {
        Iterator<Instant> starts = starts().iterator();
        String sql =
                "insert into appointment (id, coach_id, meeting_type_id, person_id, status, starts_at_ms, ends_at_ms,"
                        + " buffer_before_minutes, buffer_after_minutes, country, postcode, house_number, street, city, calendar_uid,"
                        + " calendar_sequence, created_at_ms, version) values (?, " + first("coach") + ", "
                        + first("meeting_type where slug = 'bezoek'")
                        + ", ?, ?, ?, ?, 0, 5, 'NL', ?, ?, 'Dorpsstraat', ?, ?, 0, ?, 0)";
        insert(sql, appointments, (row, i) -> {
            long start = starts.next().toEpochMilli();
            String town = of(TOWNS, i);
            row.setLong(1, i + 1L);
            row.setLong(2, i % people() + 1L);
            row.setString(3, status(i, start));
            row.setLong(4, start);
            row.setLong(5, start + 45 * 60_000L);
            row.setString(6, town.substring(0, 7));
            row.setString(7, String.valueOf(i % 200 + 1));
            row.setString(8, town.substring(8));
            row.setString(9, "full-" + i);
            row.setLong(10, start - 20 * 86_400_000L);
        });
    }

    private void insertHistory() throws SQLException {
        insert(
                "insert into appointment_history (appointment_id, coach_id, happened_at_ms, happening, status_after)"
                        + " select id, coach_id, created_at_ms, 'BOOKED', 'CONFIRMED' from appointment where id = ?",
                appointments,
                (row, i) -> row.setLong(1, i + 1L));
    }

    /** The last eight of a day begin at nine; from the latest day back to the first. */
    private static Stream<Instant> starts() {
        return Stream.iterate(LocalDate.now(ZONE).plusMonths(MONTHS_AHEAD), day -> day.minusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .flatMap(day -> Stream.iterate(LocalTime.of(9, 0), time -> time.plusHours(1))
                        .limit(A_DAY)
                        .map(time -> day.atTime(time).atZone(ZONE).toInstant()));
    }

    private static String status(int i, long start) {
        if (i % 20 == 0) {
            return "CANCELLED";
        }
        boolean waits = i % 100 == 1 && start > System.currentTimeMillis();
        return waits ? "REQUESTED" : "CONFIRMED";
    }

    private void insertAnswers() throws SQLException {
        insert(
                "insert into intake_response (id, appointment_id, questionnaire_version_id, answered_at_ms) values (?, ?, "
                        + first("questionnaire_version") + ", 0)",
                appointments / ANSWERED,
                (row, i) -> {
                    row.setLong(1, i + 1L);
                    row.setLong(2, i * (long) ANSWERED + 1);
                });
        for (String question : List.of("volgen", "bege", "onderwerp")) {
            insert(
                    "insert into intake_answer (intake_response_id, question_key, answer_text) values (?, '" + question
                            + "', ?)",
                    appointments / ANSWERED,
                    (row, i) -> {
                        row.setLong(1, i + 1L);
                        row.setString(2, "Dat ik zelf ook nog meedoe. ".repeat(i % 10 + 1));
                    });
        }
    }

    private void insertMails() throws SQLException {
        for (String kind : List.of("BOOKED", "REMINDER")) {
            insert(
                    "insert into notice (kind, addressee, coach_id, appointment_id, once_key, state, due_at_ms, tries, resends,"
                            + " sent_at_ms, created_at_ms, version) select '" + kind + "', 'VISITOR', coach_id, id, '"
                            + kind
                            + " ' || calendar_uid, 'SENT', created_at_ms, 1, 0, created_at_ms, created_at_ms, 0"
                            + " from appointment where id = ?",
                    appointments,
                    (row, i) -> row.setLong(1, i + 1L));
        }
    }

    /** Every second organisation has one with the first of its people; all conversations with him belong to it. */
    private void insertProgrammes() throws SQLException {
        insert(
                "insert into programme (id, coach_id, client_id, agreed_sessions, goals, context, starts_on, created_at_ms,"
                        + " version) values (?, " + first("coach")
                        + ", ?, 6, 'Minder brandjes blussen.', '', '2024-01-08', 0, 0)",
                organisations / 2,
                (row, i) -> {
                    row.setLong(1, i + 1L);
                    row.setLong(2, i + 1L);
                });
    }

    /** About every conversation the coach wrote something for himself, and now and then something to share. */
    private void insertNotes() throws SQLException {
        insert(
                "insert into coaching_session (id, appointment_id, programme_id, version)"
                        + " select id, id, (select p.id from programme p where p.client_id = a.person_id), 0"
                        + " from appointment a where a.id = ?",
                appointments,
                (row, i) -> row.setLong(1, i + 1L));
        String note = "insert into session_note (session_id, note_level, content, written_at_ms, version)"
                + " values (?, '%s', '" + "Hij hoorde zichzelf dat zeggen en werd stil. ".repeat(12) + "', 0, 0)";
        insert(note.formatted("PRIVATE"), appointments, (row, i) -> row.setLong(1, i + 1L));
        insert(note.formatted("SHARED"), appointments / ANSWERED, (row, i) -> row.setLong(1, i * (long) ANSWERED + 1));
    }

    /** As often as something to share, something that the client is to do. */
    private void insertActions() throws SQLException {
        insert(
                "insert into agreed_action (session_id, content, action_owner, done_at_ms, created_at_ms, version)"
                        + " values (?, 'Een week lang niets van Bram overnemen.', 'CLIENT', ?, 0, 0)",
                appointments / ANSWERED,
                (row, i) -> {
                    row.setLong(1, i * (long) ANSWERED + 1);
                    row.setObject(2, i % 10 == 0 ? null : 1L, Types.BIGINT);
                });
    }

    /** A Saturday's morning, for every week. */
    private void insertBlockedTime() throws SQLException {
        LocalDate last = LocalDate.now(ZONE).plusMonths(MONTHS_AHEAD).with(DayOfWeek.SATURDAY);
        insert(
                "insert into blocked_time (coach_id, starts_at_ms, ends_at_ms, title, version) values ("
                        + first("coach") + ", ?, ?, 'Hockey', 0)",
                Math.max(appointments / (A_DAY * 5), BLOCKED_AT_LEAST),
                (row, i) -> {
                    ZonedDateTime start = last.minusWeeks(i).atTime(9, 0).atZone(ZONE);
                    row.setLong(1, start.toInstant().toEpochMilli());
                    row.setLong(2, start.plusHours(3).toInstant().toEpochMilli());
                });
    }

    private void letAllOfItBeCoaching() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update meeting_type set coaching_form = 'INDIVIDUAL', coaching_paid = true");
        }
    }

    private int people() {
        return PEOPLE_OF_EACH * organisations;
    }

    private long first(String of) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select min(id) from " + of)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void letIdentitiesGoOn(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("select max(id) from " + table)) {
            last.next();
            long next = last.getLong(1) + 1;
            statement.executeUpdate("alter table " + table + " alter column id restart with " + next);
        }
    }

    private interface Values {
        void set(PreparedStatement row, int i) throws SQLException;
    }

    private void insert(String sql, int many, Values values) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            for (int i = 0; i < many; i++) {
                values.set(row, i);
                row.addBatch();
                if (i % BATCH == BATCH - 1) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
    }

    private static String of(List<String> words, int i) {
        return words.get(i % words.size());
    }
}
