package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.goedgesprek.support.PostgresServer;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.StoppedDatabase;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.FluentWait;

/** The distribution as somebody gets it who has a Java and nothing else. */
class DistributionIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ERASED = "Lotte Lindenhout";

    @TempDir
    Path folder;

    @Test
    void it_runs_in_a_folder_with_spaces_and_leaves_a_closed_database_when_it_is_told_to_stop() throws Exception {
        Path data = folder.resolve("my practice/data");
        Map<String, String> settings = Map.of("GOEDGESPREK_DATA", data.toString());
        int port = ProductProcess.freePort();
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> firstAnswer(port));
        String older;
        try (ProductProcess product = ProductProcess.start(
                Map.of(
                        "GOEDGESPREK_HTTP_PORT",
                        String.valueOf(port),
                        "GOEDGESPREK_ADMIN_EMAIL",
                        ProductProcess.EMAIL,
                        "GOEDGESPREK_ADMIN_PASSWORD",
                        ProductProcess.PASSWORD),
                data)) {
            assertThat(first.get()).isEqualTo(200);
            assertThat(status(product.address("/health/ready"))).isEqualTo(200);
            assertThat(data.resolve("db/db.lck")).exists();
            assertWhomItsJavaTrustsIsTrusted(product);
            Process move = ProductProcess.launch(Map.of("GOEDGESPREK_DATA", data.toString()), "move-to-postgresql");
            assertThat(move.inputReader().lines()).last().asString().contains("Goed gesprek is running");
            assertThat(move.waitFor()).isEqualTo(1);
            assertThat(told(1, settings, "backup")).startsWith("Goed gesprek is running.");
            Map<String, String> second = new HashMap<>(settings);
            second.put("GOEDGESPREK_HTTP_PORT", String.valueOf(ProductProcess.freePort()));
            assertThat(told(1, second)).contains("another process has the database", "open");
            older = copyOfBeforeSomebodyWasErased(product);
        }
        assertThat(data.resolve("db/db.lck")).doesNotExist();
        assertACopyBringsBackWhatWasChanged(settings, data);
        assertACopyBringsBackNobodyWhoWasErasedSince(settings, data, older);
    }

    /** And not whom the server brings with it, which takes what it is given into a folder of its own. */
    private static void assertWhomItsJavaTrustsIsTrusted(ProductProcess product) throws Exception {
        VirtualMachine java = VirtualMachine.attach(String.valueOf(product.pid()));
        try {
            Properties its = java.getSystemProperties();
            assertThat(Path.of(its.getProperty("javax.net.ssl.trustStore")))
                    .hasSameBinaryContentAs(Path.of(its.getProperty("java.home"), "lib", "security", "cacerts"));
        } finally {
            java.detach();
        }
    }

    /** The name of a copy in which he is. */
    private static String copyOfBeforeSomebodyWasErased(ProductProcess product) throws IOException {
        Visitor coach = new Visitor(product);
        coach.logIn(ProductProcess.EMAIL, ProductProcess.PASSWORD);
        HttpResponse<String> written = coach.send(
                "/admin/persoon/wijzig", "person", Map.of("name", ERASED, "email", "lotte@example.com", "save", ""));
        String person = written.headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]id=(\\d+).*", "$1");
        coach.send("/admin/instellingen/reservekopieen", "backup", Map.of("make", ""));
        String copy;
        try (Stream<Path> copies = Files.list(product.data().resolveSibling("backup-data"))) {
            copy = copies.max(Comparator.naturalOrder())
                    .orElseThrow()
                    .getFileName()
                    .toString();
        }
        coach.send("/admin/persoon/wissen?id=" + person, "forget", Map.of("go", ""));
        assertThat(coach.get("/admin/persoon?id=" + person).statusCode()).isEqualTo(404);
        return copy;
    }

    private static void assertACopyBringsBackNobodyWhoWasErasedSince(
            Map<String, String> settings, Path data, String older) throws Exception {
        assertThat(told(0, settings, "restore", older)).startsWith("The copy was put back and checked.");
        StoppedDatabase.change(
                data,
                connection ->
                        assertThat(people(connection)).as("who is in the copy").contains(ERASED));
        ProductProcess.start(Map.of(), data).close();
        assertThat(data.resolve("log/goed-gesprek.log"))
                .as("what the process before the last one had to say")
                .content()
                .contains("made a copy of the database");
        StoppedDatabase.change(
                data,
                connection -> assertThat(people(connection))
                        .as("who is there once it is ready")
                        .doesNotContain(ERASED));
    }

    private static List<String> people(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from person")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Of somebody who asks from before the start on, and is not let in until he can be answered. */
    private static int firstAnswer(int port) {
        return new FluentWait<>(URI.create("http://localhost:" + port + "/"))
                .withTimeout(Duration.ofSeconds(90))
                .pollingEvery(Duration.ofMillis(20))
                .ignoring(UncheckedIOException.class)
                .until(DistributionIT::status);
    }

    private static void assertACopyBringsBackWhatWasChanged(Map<String, String> settings, Path data) throws Exception {
        String made = told(0, settings, "backup");
        assertThat(made)
                .startsWith("A copy of the database was made and checked: " + data.resolveSibling("backup-data") + "/");
        String receipt = assertChangesOfTheAuditTrailAreTold(settings, data);

        String name = made.substring(made.lastIndexOf('/') + 1);
        assertThat(told(0, settings, "restore", name)).startsWith("The copy was put back and checked.");
        assertThat(told(0, settings, "check-audit", receipt)).startsWith("The log is intact: ");
    }

    private static String assertChangesOfTheAuditTrailAreTold(Map<String, String> settings, Path data)
            throws Exception {
        String told = told(0, settings, "check-audit");
        assertThat(told).startsWith("The log is intact: ");
        String receipt = told.substring(told.lastIndexOf(' ') + 1);
        assertThePracticeMoves(data, told);

        StoppedDatabase.change(data, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("update audit_entry set happened_at_ms = happened_at_ms + 1 where id = 1");
            }
        });
        assertThat(told(1, settings, "check-audit", receipt)).startsWith("The log was changed. Entry 1 ");
        return receipt;
    }

    /** The one line that a command says. */
    private static String told(int status, Map<String, String> settings, String... command) throws Exception {
        Process process = ProductProcess.launch(settings, command);
        String line = process.inputReader().readLine();
        assertThat(process.waitFor()).as(line).isEqualTo(status);
        return line;
    }

    @Test
    void a_folder_for_copies_that_derby_would_not_find_is_told_in_one_line() throws Exception {
        assertRefused(
                Map.of("GOEDGESPREK_BACKUP_DIR", folder.resolve("data-copies").toString()),
                "GOEDGESPREK_BACKUP_DIR is ");
    }

    @Test
    void keys_without_a_database_are_no_new_beginning() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/keys.json"), "{}");
        assertRefused(Map.of(), "the database is gone");
    }

    /** Its disk is not there, and a new database would have these thrown away in its time. */
    @Test
    void copies_without_a_database_are_no_new_beginning() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("elsewhere/2026-11-27T02-00-00Z"));
        Files.createFile(copy.resolve("SHA256SUMS"));
        Map<String, String> settings =
                Map.of("GOEDGESPREK_BACKUP_DIR", copy.getParent().toString(), "GOEDGESPREK_KEY", "{}");

        assertRefused(
                settings,
                "there is no database in " + folder.resolve("data") + ", but " + copy.getParent()
                        + " is left over from one");
        Map<String, String> dutch = new HashMap<>(settings);
        dutch.put("GOEDGESPREK_JAVA_OPTS", "-Duser.language=nl");
        assertThat(refused(dutch))
                .singleElement()
                .asString()
                .contains(
                        "geen database", "Koppel die aan, of zet een reservekopie terug", copy.getParent() + " ergens");
    }

    @Test
    void the_list_of_what_was_erased_without_a_database_is_no_new_beginning() throws Exception {
        Path beside = Files.createFile(folder.resolve("data-erased.txt"));
        assertRefused(Map.of(), beside + " is left");
        Path other = Files.createFile(folder.resolve("other.txt"));
        assertRefused(Map.of("GOEDGESPREK_ERASED_FILE", other.toString()), other + " is left");
    }

    @Test
    void a_database_server_that_comes_later_than_the_product_is_waited_for() throws Exception {
        try (PostgresServer late = PostgresServer.start()) {
            Map<String, String> settings = settings(late.newDatabase().settings());
            late.goAway();
            Process process = ProductProcess.launch(settings);
            try {
                assertThat(process.inputReader().readLine()).startsWith("Goed gesprek is starting");
                assertThat(process.inputReader().readLine())
                        .startsWith("Goed gesprek waits up to five minutes for PostgreSQL: ");
                late.comeBack();
                assertThat(nextWord(process)).startsWith("Goed gesprek is ready: ");
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }

    /** Past the line that says where one logs in. */
    private static String nextWord(Process process) throws IOException {
        String line = process.inputReader().readLine();
        while (line != null && !line.startsWith("Goed gesprek ")) {
            line = process.inputReader().readLine();
        }
        return String.valueOf(line);
    }

    @Test
    void keys_without_tables_at_the_server_are_no_new_beginning() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Path keys = Files.writeString(folder.resolve("data/keys.json"), "{}");
        assertThat(refused(PostgresServer.shared().newDatabase().settings()))
                .last()
                .asString()
                .contains("no tables in the PostgreSQL database", keys + " is left over");
    }

    @Test
    void a_practice_that_never_arrived_at_the_server_is_no_new_beginning() throws Exception {
        Path derby = Files.createDirectories(folder.resolve("data/db"));
        assertThat(refused(PostgresServer.shared().newDatabase().settings()))
                .last()
                .asString()
                .contains("no practice in the PostgreSQL database yet", derby + ". Bring it there");
    }

    /** Its log says the same there. */
    private static void assertThePracticeMoves(Path data, String log) throws Exception {
        Map<String, String> settings =
                new HashMap<>(PostgresServer.shared().newDatabase().settings());
        settings.put("GOEDGESPREK_DATA", data.toString());
        settings.put("GOEDGESPREK_DB", "derby");
        Process move = ProductProcess.launch(settings, "move-to-postgresql");
        assertThat(move.inputReader().lines())
                .startsWith(
                        "Moving the practice in " + data.resolve("db") + " to " + settings.get("GOEDGESPREK_DB_URL"))
                .contains("coach: 1 rows", "practice: 1 rows")
                .anySatisfy(line -> assertThat(line).startsWith("Done: "))
                .last()
                .asString()
                .startsWith("The old database is now called " + data.resolve("db-moved"));
        assertThat(move.waitFor()).isZero();
        assertThat(told(1, Map.of("GOEDGESPREK_DATA", data.toString())))
                .contains("this practice moved to PostgreSQL", data.resolve("db-moved") + ".");
        Files.move(data.resolve("db-moved"), data.resolve("db"));

        settings.put("GOEDGESPREK_DB", "postgresql");
        Process there = ProductProcess.launch(settings, "check-audit");
        assertThat(there.inputReader().readLine()).isEqualTo(log);
        assertThat(there.waitFor()).isZero();

        Process again = ProductProcess.launch(settings, "move-to-postgresql");
        assertThat(again.inputReader().lines()).last().asString().contains("that database is not empty");
        assertThat(again.waitFor()).isEqualTo(1);
    }

    @Test
    void it_says_of_what_it_consists_and_on_what_terms() {
        Path distribution = Path.of("target/goed-gesprek");
        assertThat(distribution.resolve("bom.json"))
                .content()
                .contains("\"bomFormat\" : \"CycloneDX\"", "pkg:maven/org.apache.derby/derby@", "\"licenses\"")
                .doesNotContain("junit");
        assertThat(distribution.resolve("server-bom.json")).content().contains("org.glassfish/jakarta.faces@");
        assertThat(distribution.resolve("data-bom.json")).content().contains("CC-BY-4.0", "OFL-1.1");
        assertThat(distribution.resolve("LICENCES.txt")).content().contains("org.apache.derby:derby");
    }

    @Test
    void a_command_that_there_is_not_is_told_in_one_line() throws Exception {
        Process process = ProductProcess.launch(settings(Map.of()), "check");
        assertThat(process.inputReader().readLine()).startsWith("Goed gesprek knows no command check");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void it_opens_its_own_port_and_no_other() throws Exception {
        ProductProcess product = ProductProcess.demo();
        Process sockets = new ProcessBuilder("ss", "-Hltnp").start();
        List<String> ours = sockets.inputReader()
                .lines()
                .filter(line -> line.contains("pid=" + product.pid() + ","))
                .toList();
        assertThat(ours)
                .singleElement()
                .asString()
                .contains(":" + product.address("/").getPort());
    }

    @Test
    void a_taken_port_is_told_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertRefused(Map.of("GOEDGESPREK_HTTP_PORT", port), "port " + port + " on 127.0.0.1 is taken");
        }
    }

    @Test
    void what_is_no_port_is_told_in_one_line() throws Exception {
        assertRefused(Map.of("GOEDGESPREK_HTTP_PORT", "http"), "GOEDGESPREK_HTTP_PORT is no port: http");
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_told_in_one_line() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(
                Map.of("GOEDGESPREK_DATA", file + "/data"), "the data folder " + file + "/data cannot be written");
    }

    @Test
    void a_java_that_is_too_old_is_told_in_one_line() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("old/bin"));
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertRefused(Map.of("JAVA_HOME", folder.resolve("old").toString()), "it needs Java 17 or newer, and finds 11");
    }

    @Test
    void a_practice_file_with_an_unknown_key_stops_the_start_with_one_line() throws Exception {
        Path file = Files.writeString(folder.resolve("practice.json"), "{\"name\": \"X\", \"colour\": \"red\"}");
        List<String> lines = refused(Map.of("GOEDGESPREK_PRACTICE_FILE", file.toString()));
        assertThat(lines)
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Goed gesprek cannot start: ")
                .contains("practice.json: colour: ", "We do not know this field");
    }

    private void assertRefused(Map<String, String> settings, String reason) throws Exception {
        assertThat(refused(settings))
                .singleElement()
                .asString()
                .startsWith("Goed gesprek cannot start: ")
                .contains(reason);
    }

    private List<String> refused(Map<String, String> settings) throws Exception {
        Process process = ProductProcess.launch(settings(settings));
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return process.inputReader().lines().toList();
    }

    private Map<String, String> settings(Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(Map.of(
                "GOEDGESPREK_HTTP_PORT", String.valueOf(ProductProcess.freePort()),
                "GOEDGESPREK_DATA", folder.resolve("data").toString()));
        all.putAll(settings);
        return all;
    }

    private static int status(URI address) {
        try {
            return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
