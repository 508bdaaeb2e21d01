package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand requests that no honest client sends. They are written to the socket as bytes, because a decent HTTP
 * library would refuse to. Another seed with {@code -Dfuzz.seed=N}.
 */
class FuzzIT {

    private static final int REQUESTS = 10_000;
    private static final int THREADS = 4;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3}).*");
    private static final int TIMEOUT_MILLIS = 5_000;

    /** What is noted when the server closed the connection without an answer. */
    private static final int NO_ANSWER = 0;

    @Test
    void no_hostile_request_makes_the_product_fail() throws Exception {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
        try (ProductProcess product = ProductProcess.start(Api.UNLIMITED)) {
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            for (int i = 0; i < REQUESTS; i++) {
                long own = seed + i;
                threads.execute(() -> {
                    byte[] request = new HostileRequest(own).bytes();
                    int status = status(product.address("/").getPort(), request);
                    statuses.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
                    if (status >= 500) {
                        failures.add(own + " → " + status + ": " + new String(request, StandardCharsets.ISO_8859_1));
                    }
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        }
        String figures = "seed " + seed + ", answers by status " + statuses;
        assertThat(failures).as(figures).isEmpty();
        assertThat(statuses.values().stream().mapToInt(AtomicInteger::get).sum())
                .as(figures)
                .isEqualTo(REQUESTS);
        assertThat(statuses).as(figures).containsKeys(200, 201, 400, 404, 405, 413, 415, 422);
        System.getLogger(FuzzIT.class.getName()).log(System.Logger.Level.INFO, figures);
    }

    private static int status(int port, byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            send(socket.getOutputStream(), request);
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            // 100 only says that the rest may come.
            return answer.lines()
                    .map(STATUS_LINE::matcher)
                    .filter(Matcher::matches)
                    .mapToInt(line -> Integer.parseInt(line.group(1)))
                    .filter(status -> status != 100)
                    .findFirst()
                    .orElse(NO_ANSWER);
        } catch (IOException | UncheckedIOException closed) {
            return NO_ANSWER;
        }
    }

    private static void send(OutputStream out, byte[] request) throws IOException {
        try {
            out.write(request);
            out.flush();
        } catch (SocketException answeredBeforeItHeardAll) {
            // The answer may stand there to be read.
        }
    }
}
