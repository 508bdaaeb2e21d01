package nl.goedgesprek.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.goedgesprek.platform.Schema;
import nl.goedgesprek.support.PostgresServer;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What arrives when a practice moves, and what is left when it cannot, on both databases. */
@Tag("postgresql")
class MoveIT {

    private static final EmbeddedDataSource DERBY = new EmbeddedDataSource();
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.goedgesprek.launcher.launcher", Locale.ROOT);

    private final List<String> told = new ArrayList<>();
    private PostgresServer.Database target;

    @BeforeAll
    static void makeTables() throws SQLException {
        DERBY.setDatabaseName("memory:moving");
        DERBY.setCreateDatabase("create");
        Schema.of(DERBY).migrate();
    }

    @BeforeEach
    void begin() throws SQLException {
        target = PostgresServer.shared().newDatabase();
        onDerby("delete from person");
        onDerby("delete from organisation");
    }

    @Test
    void every_row_arrives_as_it_left() throws Exception {
        String wild = "Zoë 'd\"Oro\\ \uD83C\uDF37 \u202E\n\t%s {0} ";
        organisation(wild, null);
        organisation("", "");
        onDerby("insert into person (name, email, language, organisation_id, created_at_ms, version, address_changed)"
                + " select 'Anouk', '', 'NL', max(id), -9223372036854775808, 2147483647, true from organisation");

        move();

        assertThat(onTarget("select name || '|' || coalesce(notes, 'none') from organisation order by id"))
                .containsExactly(wild + "|none", "|");
        assertThat(onTarget("select created_at_ms || ' ' || version || ' ' || address_changed || ' '"
                        + " || (organisation_id = (select max(id) from organisation)) from person"))
                .containsExactly("-9223372036854775808 2147483647 true true");
        assertThat(told).contains("organisation: 2 rows", "person: 1 rows");
        assertThat(told.get(told.size() - 1)).startsWith("Done: ");
    }

    @Test
    void what_the_tables_began_with_is_there_once() throws Exception {
        onDerby("update audit_end set entries = 7");

        move();

        assertThat(onTarget("select entries from audit_end")).containsExactly("7");
        onDerby("update audit_end set entries = 0");
    }

    @Test
    void a_number_that_was_given_once_is_not_given_again() throws Exception {
        organisation("Stays", null);
        organisation("Gone", null);
        onDerby("delete from organisation where name = 'Gone'");

        move();

        assertThat(onTarget("insert into organisation (name, created_at_ms, version) values ('New', 0, 0)"
                        + " returning id > 1 + (select id from organisation where name = 'Stays')"))
                .containsExactly("t");
    }

    @Test
    void a_row_that_refers_to_nothing_is_refused_there_as_before() throws Exception {
        move();

        assertThatThrownBy(() -> onTarget("insert into person (name, email, language, organisation_id, created_at_ms,"
                        + " version) values ('Anouk', '', 'NL', 99, 0, 0) returning id"))
                .hasMessageContaining("foreign key");
        assertThat(onTarget("select count(*) from pg_constraint where condeferrable"))
                .containsExactly("0");
    }

    @Test
    void a_database_that_holds_something_is_left_alone() throws Exception {
        onTarget("create table mine (id bigint); select 1");

        assertThatThrownBy(this::move).isInstanceOf(MoveRefusedException.class).hasMessage("move.full");
        assertThat(onTarget("select table_name from information_schema.tables where table_schema = 'public'"))
                .containsExactly("mine");
    }

    @Test
    void what_cannot_arrive_is_named_and_the_database_is_empty_again_for_the_next_try() throws Exception {
        organisation("no text in PostgreSQL has this: \0", null);

        assertThatThrownBy(this::move)
                .isInstanceOfSatisfying(
                        MoveRefusedException.class,
                        refused -> assertThat(line(refused.key(), refused.arguments()))
                                .contains("the table organisation cannot be copied"));
        onDerby("delete from organisation");

        move();

        assertThat(told.get(told.size() - 1)).startsWith("Done: ");
    }

    @Test
    void tables_that_a_move_left_behind_when_it_was_ended_are_made_again() throws Exception {
        Schema.of(postgresql()).migrate();
        organisation("Zilverberg", null);

        move();

        assertThat(onTarget("select name from organisation")).containsExactly("Zilverberg");
    }

    @Test
    void tables_of_another_program_are_left_alone_though_their_names_are_ours() throws Exception {
        onTarget("create table account (id bigint); create table person (id bigint); select 1");

        assertThatThrownBy(this::move).isInstanceOf(MoveRefusedException.class).hasMessage("move.full");
    }

    @Test
    void a_practice_that_is_there_is_left_alone() throws Exception {
        move();
        onTarget("insert into practice (id, name, zone_id, languages, holidays, version)"
                + " values (1, 'Zilverberg', 'Europe/Amsterdam', 'NL', 'NL', 0) returning id");

        assertThatThrownBy(this::move).isInstanceOf(MoveRefusedException.class).hasMessage("move.full");
    }

    @Test
    void a_practice_of_another_version_stays_where_it_is() throws Exception {
        onDerby("update \"flyway_schema_history\" set \"checksum\" = \"checksum\" + 1 where \"version\" = '3'");
        try {
            assertThatThrownBy(this::move)
                    .isInstanceOf(MoveRefusedException.class)
                    .hasMessage("move.older");
            assertThat(onTarget("select count(*) from information_schema.tables where table_schema = 'public'"))
                    .containsExactly("0");
        } finally {
            onDerby("update \"flyway_schema_history\" set \"checksum\" = \"checksum\" - 1 where \"version\" = '3'");
        }
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        target = new PostgresServer.Database("jdbc:postgresql://127.0.0.1:1/none", "nobody", "");

        assertThatThrownBy(this::move).isInstanceOf(MoveRefusedException.class).hasMessage("move.unreachable");
    }

    private void move() throws Exception {
        new Move(DERBY, postgresql(), (key, what) -> told.add(line(key, what))).run();
    }

    private PGSimpleDataSource postgresql() {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setURL(target.url());
        postgresql.setUser(target.user());
        postgresql.setPassword(target.password());
        return postgresql;
    }

    private static String line(String key, Object[] what) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(what);
    }

    private static void organisation(String name, @Nullable String notes) throws SQLException {
        try (Connection connection = DERBY.getConnection();
                PreparedStatement row = connection.prepareStatement(
                        "insert into organisation (name, notes, created_at_ms, version) values (?, ?, 0, 0)")) {
            row.setString(1, name);
            row.setString(2, notes);
            row.executeUpdate();
        }
    }

    private static void onDerby(String sql) throws SQLException {
        try (Connection connection = DERBY.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The first column of what comes of it. */
    private List<String> onTarget(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = target.connect();
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet found = statement.getResultSet()) {
                while (found.next()) {
                    all.add(found.getString(1));
                }
            }
        }
        return all;
    }
}
