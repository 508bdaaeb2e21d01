package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.goedgesprek.support.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.FluentWait;

/** A release to come changes a table that somebody reads for long, as a dump does. */
@Tag("postgresql")
class PatientMigrationIT {

    private static final String WAITING = "select count(*) from pg_locks where not granted";

    private PostgresServer.Database database;
    private ServerAccount account;

    @TempDir
    Path release;

    @BeforeEach
    void makeTables() throws Exception {
        database = PostgresServer.shared().newDatabase();
        account = new ServerAccount(database.url(), database.user(), database.password());
        Schema.patient(account).run();
        Files.writeString(
                release.resolve("V9999__next.sql"), "alter table person add column of_next_release varchar(10);");
    }

    @Test
    void a_change_that_waits_for_a_long_reader_lets_others_read_and_is_done_when_he_has_left() throws Exception {
        try (Connection dump = database.connect();
                Connection other = database.connect()) {
            dump.setAutoCommit(false);
            people(dump);
            CompletableFuture<Void> change =
                    CompletableFuture.runAsync(Schema.patient(account, "filesystem:" + release)::run);
            new FluentWait<>(other).withTimeout(Duration.ofSeconds(30)).until(PatientMigrationIT::somebodyWaits);

            execute(other, "set statement_timeout = '10s'");
            assertThat(people(other)).isZero();
            assertThat(change).isNotDone();

            dump.commit();
            change.get(30, TimeUnit.SECONDS);
            assertThat(number(other, "select count(of_next_release) from person"))
                    .isZero();
        }
    }

    private static boolean somebodyWaits(Connection connection) {
        try {
            return number(connection, WAITING) > 0;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int people(Connection connection) throws SQLException {
        return number(connection, "select count(*) from person");
    }

    private static int number(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
