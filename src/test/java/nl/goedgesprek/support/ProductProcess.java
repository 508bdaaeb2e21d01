package nl.goedgesprek.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built distribution, running as a user would start it, on a free port with a data folder of its own. */
public final class ProductProcess implements AutoCloseable {

    /** Which other distribution than the built one is to be started. */
    public static final String HOME_PROPERTY = "goedgesprek.home";

    /** With which the coach of the fictional practice logs in. */
    public static final String EMAIL = "coach@example.com";

    public static final String PASSWORD = "kort maar krachtig";

    private static final Map<String, String> DEMO = Map.of(
            "GOEDGESPREK_DEMO",
            "true",
            "GOEDGESPREK_ADMIN_EMAIL",
            EMAIL,
            "GOEDGESPREK_ADMIN_PASSWORD",
            PASSWORD,
            "GOEDGESPREK_CALENDARS_PRIVATE_ADDRESSES",
            "true",
            "GOEDGESPREK_LOG_REQUESTS",
            "true");

    private static final Map<String, ProductProcess> SHARED = new HashMap<>();
    private static final List<ProductProcess> STARTED = new CopyOnWriteArrayList<>();

    private final Process process;
    private final int port;
    private final Path data;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private ProductProcess(Process process, int port, Path data) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.reader = new Thread(this::read, "output of the product");
    }

    /** One that all tests share who ask for the same settings; it stops with the tests. */
    public static synchronized ProductProcess shared(Map<String, String> settings) {
        return SHARED.computeIfAbsent(settings.toString(), key -> {
            ProductProcess product = start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(product::close));
            return product;
        });
    }

    /** Whatever was done so far, what any of them logged that a browser visited tells nothing of anybody. */
    static void assertLogsTellOfNobody() {
        STARTED.stream()
                .filter(product -> QuietLog.isVisited(product.port))
                .forEach(product -> assertThat(QuietLog.telling(product.logged()))
                        .as("what the product logged")
                        .isEmpty());
    }

    private List<String> logged() {
        try {
            List<String> lines = new ArrayList<>(output);
            for (Path log : logs()) {
                lines.addAll(Files.readAllLines(log));
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those of today and before, and Derby's; a folder that was a test's own goes with the test. */
    private List<Path> logs() throws IOException {
        List<Path> logs = new ArrayList<>();
        if (Files.exists(data.resolve("derby.log"))) {
            logs.add(data.resolve("derby.log"));
        }
        if (Files.exists(data.resolve("log"))) {
            try (Stream<Path> ours = Files.list(data.resolve("log"))) {
                ours.forEach(logs::add);
            }
        }
        return logs;
    }

    /** One with the fictional practice, in which all tests who ask for it work: none leaves it in another's way. */
    public static ProductProcess demo() {
        return shared(DEMO);
    }

    /** The same, which believes whoever asks on this machine for whom he asks. */
    public static ProductProcess demoBehindProxy() {
        Map<String, String> settings = new HashMap<>(DEMO);
        settings.put("GOEDGESPREK_TRUSTED_PROXIES", "127.0.0.1 ::1");
        return shared(settings);
    }

    /**
     * Starts one with these settings besides its port, its data folder and its language, and waits until it is ready. On
     * Derby its tables are there already, and nothing in them; what makes them is a start on a folder of one's own.
     */
    public static ProductProcess start(Map<String, String> settings) {
        try {
            Path data = Files.createTempDirectory(Path.of("target"), "data").toAbsolutePath();
            if (!settings.containsKey("GOEDGESPREK_DB")) {
                EmptyTables.copyTo(data.resolve("db"));
            }
            return start(settings, data);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** The same on this data folder, which may have been used before, or not be there yet. */
    public static ProductProcess start(Map<String, String> settings, Path data) {
        try {
            String asked = settings.get("GOEDGESPREK_HTTP_PORT");
            int port = asked == null ? freePort() : Integer.parseInt(asked);
            Map<String, String> all = new HashMap<>(settings);
            all.put("GOEDGESPREK_HTTP_PORT", String.valueOf(port));
            all.putIfAbsent("GOEDGESPREK_DATA", data.toString());
            ProductProcess product = new ProductProcess(launch(all), port, data);
            product.awaitReady();
            product.reader.start();
            STARTED.add(product);
            return product;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts the script with these settings and arguments and nothing else; its error stream joins its output. */
    public static Process launch(Map<String, String> settings, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        // Hashing as often as for real takes a second each time somebody logs in.
        builder.environment().put("GOEDGESPREK_PASSWORD_ITERATIONS", "2000");
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static Path script() {
        return Path.of(System.getProperty(HOME_PROPERTY, "target/goed-gesprek"), "bin/goed-gesprek")
                .toAbsolutePath();
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    /** What it has written on the console so far. */
    public List<String> output() {
        return new ArrayList<>(output);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the product does not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, as {@code kill -9} does: it cannot even finish its sentence. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void awaitReady() throws IOException {
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            if (line.startsWith("Goed gesprek is ready: ")) {
                return;
            }
        }
        throw new IllegalStateException("the product does not start: " + output);
    }

    private void read() {
        try {
            process.inputReader().lines().forEach(output::add);
        } catch (UncheckedIOException ended) {
            // What it had to say in its last moment concerns nobody.
        }
    }
}
