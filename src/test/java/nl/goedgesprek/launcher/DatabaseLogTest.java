package nl.goedgesprek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Derby as the product starts it, in a process of its own: what it writes of a statement that fails. */
class DatabaseLogTest {

    private static final String NAME = "Wilhelmina";

    @TempDir
    private Path folder;

    @Test
    void of_a_statement_that_fails_it_tells_no_value() throws Exception {
        String script = Files.readString(Path.of("src/main/dist/bin/goed-gesprek"));
        String method = "-Dderby.stream.error.method=" + DatabaseLog.class.getName() + ".open";
        assertThat(script).contains(method);
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        method,
                        "-Dderby.stream.error.logSeverityLevel=0",
                        "-Dderby.system.home=" + folder,
                        Failing.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "console"))
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("console")))
                .isZero();
        assertThat(Files.readString(folder.resolve("derby.log")))
                .contains("Failed Statement is: insert into person", "with 2 parameters …")
                .doesNotContain(NAME, "Koningin", "elders");
    }

    /** Keeps somebody twice. */
    static final class Failing {

        private Failing() {}

        public static void main(String[] none) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:derby:db;create=true");
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("create table person (name varchar(60) primary key, words varchar(200))");
                keep(connection);
                try {
                    keep(connection);
                } catch (SQLException known) {
                    return;
                }
                throw new AssertionError("kept twice");
            }
        }

        private static void keep(Connection connection) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement("insert into person values (?, ?)")) {
                insert.setString(1, NAME);
                insert.setString(2, "Koningin,\nvan elders");
                insert.executeUpdate();
            }
        }
    }
}
