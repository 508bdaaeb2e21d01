package nl.goedgesprek.booking.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The product as a visitor's browser meets it: the built distribution, started once for all tests of this JVM. */
final class PublicSite {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static String address = System.getProperty("product.url", "");

    private PublicSite() {}

    /** Where it runs, without a slash at the end; a running one can be given with {@code -Dproduct.url}. */
    static synchronized String address() {
        if (address.isEmpty()) {
            address = start();
        }
        return address;
    }

    private static String start() {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            Path data = Files.createTempDirectory("goed-gesprek");
            ProcessBuilder builder = new ProcessBuilder("target/goed-gesprek/bin/goed-gesprek");
            builder.environment().put("GOEDGESPREK_HTTP_PORT", String.valueOf(port));
            builder.environment().put("GOEDGESPREK_DATA", data.toString());
            builder.redirectErrorStream(true)
                    .redirectOutput(data.resolve("log.txt").toFile());
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            String url = "http://localhost:" + port;
            awaitReady(url, process);
            return url;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void awaitReady(String url, Process process) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpRequest ready =
                HttpRequest.newBuilder(URI.create(url + "/health/ready")).build();
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                HttpResponse<Void> answer =
                        HttpClient.newHttpClient().send(ready, HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    return;
                }
                process.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS);
            } catch (IOException notYet) {
                Thread.onSpinWait();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IllegalStateException("the product did not become ready at " + url);
    }
}
