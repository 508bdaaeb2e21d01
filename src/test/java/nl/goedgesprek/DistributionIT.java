package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as somebody gets it who has a Java and nothing else. */
class DistributionIT {

    @TempDir
    Path folder;

    @Test
    void it_runs_in_a_folder_with_spaces_and_leaves_a_closed_database_when_it_is_told_to_stop() throws Exception {
        Path data = folder.resolve("my practice/data");
        try (ProductProcess product = ProductProcess.start(Map.of(), data)) {
            assertThat(status(product.address("/health/ready"))).isEqualTo(200);
            assertThat(data.resolve("db/db.lck")).exists();
        }
        assertThat(data.resolve("db/db.lck")).doesNotExist();
    }

    @Test
    void it_opens_its_own_port_and_no_other() throws Exception {
        try (ProductProcess product = ProductProcess.start(Map.of())) {
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
        Map<String, String> all = new java.util.HashMap<>(Map.of(
                "GOEDGESPREK_HTTP_PORT", String.valueOf(ProductProcess.freePort()),
                "GOEDGESPREK_DATA", folder.resolve("data").toString()));
        all.putAll(settings);
        return all;
    }

    private static int status(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
