package nl.goedgesprek.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is set, what visitors and inspectors read in either language says so; no test leaves anything set. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class ProcessingIT {

    private static final String A_CALENDAR =
            "insert into outside_calendar (coach_id, name, host, sealed_address, all_day,"
                    + " busy_times, due_at_ms, version) select min(id), 'Thuis', 'example.com', 'https://example.com/a.ics', true,"
                    + " 0, 0, 0 from coach";
    private static final String A_FEED = "insert into calendar_feed (coach_id, secret, full_titles, version)"
            + " select min(id), 'geheim', false, 0 from coach";

    private static final String ANOTHER_COACH = "insert into coach (slug, name, country, postcode, house_number,"
            + " travel_within_hours, version) select 'nog-een', name, country, postcode, house_number,"
            + " travel_within_hours, 0 from coach where id = (select min(id) from coach)";

    private static final String HIS_ACCOUNT = "insert into account (email, password_hash, coach_id, account_role,"
            + " person_name, created_at_ms, version) select 'nog-een@example.com', 'x', id, 'COACH', '', 1, 0 from coach"
            + " where slug = 'nog-een'";

    @Inject
    private PrivacyPage privacy;

    @Inject
    private RegisterPage register;

    @Inject
    private Reader reader;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    @AfterEach
    void no_calendar_reads_or_is_read() throws SQLException {
        change("delete from busy_time", "delete from outside_calendar", "delete from calendar_feed");
    }

    @Test
    void where_one_meets() throws Exception {
        restoring("meeting_type", "venue", () -> {
            change("update meeting_type set venue = 'AT_CLIENT'");
            assertTold("privacy.what.visits", "privacy.why.visits");
            assertNotTold("privacy.what.remote");

            change("update meeting_type set venue = 'REMOTE'");
            assertTold("privacy.what.remote");
            assertNotTold("privacy.what.visits", "privacy.why.visits");
        });
    }

    @Test
    void what_is_asked_beforehand() throws Exception {
        restoring("meeting_type", "questionnaire", () -> {
            assertTold("privacy.what.questions", "privacy.who.questions", "register.questions");

            change("update meeting_type set questionnaire = ''");
            assertNotTold("privacy.what.questions", "privacy.who.questions", "register.questions");
        });
    }

    @Test
    void what_is_asked_afterwards() throws Exception {
        restoring("practice", "asks_afterwards", () -> {
            change("update practice set asks_afterwards = true");
            assertTold("privacy.what.afterwards", "privacy.long.afterwards");

            change("update practice set asks_afterwards = false");
            assertNotTold("privacy.what.afterwards", "privacy.long.afterwards");
        });
    }

    @Test
    void how_many_coaches_there_are() throws Exception {
        restoring(
                "account",
                "ended_at_ms",
                () -> restoring("coach", "ended_at_ms", () -> {
                    change(
                            "update coach set ended_at_ms = 1 where id > (select min(id) from coach)",
                            "update account set ended_at_ms = 1 where coach_id > (select min(id) from coach)");
                    assertTold("privacy.who.one");
                    assertNotTold("privacy.who.several");

                    change(ANOTHER_COACH);
                    try {
                        assertTold("privacy.who.several");
                        assertNotTold("privacy.who.one");

                        change("update coach set ended_at_ms = 1 where slug = 'nog-een'");
                        assertTold("privacy.who.one");
                        change(HIS_ACCOUNT);
                        assertTold("privacy.who.several");
                    } finally {
                        change(
                                "delete from account where email = 'nog-een@example.com'",
                                "delete from coach where slug = 'nog-een'");
                    }
                }));
    }

    @Test
    void what_a_calendar_of_the_coachs_is_told() throws Exception {
        assertNotTold(
                "privacy.where.times", "privacy.where.names", "register.calendar.TIMES", "register.calendar.NAMES");

        change(A_FEED);
        assertTold("privacy.where.times", "register.calendar.TIMES");
        assertNotTold("privacy.where.names", "register.calendar.NAMES");

        change("update calendar_feed set full_titles = true");
        assertTold("privacy.where.names", "register.calendar.NAMES");
        assertNotTold("privacy.where.times", "register.calendar.TIMES");
    }

    @Test
    void what_is_read_from_other_calendars() throws Exception {
        assertNotTold("privacy.where.others", "register.others.calendars");

        change(A_CALENDAR);
        assertTold("privacy.where.others", "register.others.calendars");
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Puts a column of all rows back as it was. */
    private void restoring(String table, String column, Work work) throws Exception {
        Map<Long, @Nullable Object> before = new HashMap<>();
        int type;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, " + column + " from " + table)) {
            type = rows.getMetaData().getColumnType(2);
            while (rows.next()) {
                before.put(rows.getLong(1), rows.getObject(2));
            }
        }
        try {
            work.run();
        } finally {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement update =
                            connection.prepareStatement("update " + table + " set " + column + " = ? where id = ?")) {
                for (Map.Entry<Long, @Nullable Object> row : before.entrySet()) {
                    update.setObject(1, row.getValue(), type);
                    update.setLong(2, row.getKey());
                    update.executeUpdate();
                }
            }
        }
    }

    private void change(String... statements) throws SQLException {
        for (String statement : statements) {
            new Tables(dataSource).change(statement);
        }
    }

    private void assertTold(String... keys) {
        for (Language language : Language.values()) {
            reader.readAs(language);
            assertThat(told()).as(language.tag()).contains(sentences(keys));
        }
    }

    private void assertNotTold(String... keys) {
        for (Language language : Language.values()) {
            reader.readAs(language);
            assertThat(told()).as(language.tag()).doesNotContain(sentences(keys));
        }
    }

    private List<String> sentences(String... keys) {
        return Stream.of(keys).map(reader::text).toList();
    }

    /** All that both pages say to who reads it. */
    private String told() {
        return Stream.of(
                        privacy.getParts().stream().map(PrivacyPage.Part::text),
                        register.getActivities().stream().map(RegisterPage.Activity::title),
                        register.getRecipients().stream())
                .flatMap(all -> all)
                .collect(Collectors.joining("\n"));
    }
}
