package nl.goedgesprek.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Several nodes of the product over one database, each a process of its own, and what stands before them. */
public final class Nodes implements AutoCloseable {

    private final List<Map<String, String>> settings = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<ProductProcess> running = new ArrayList<>();
    private final List<Integer> ports;
    private final Front front;

    /** Starts so many at once, on a database that may be empty, and returns when all are ready. */
    public static Nodes start(int count, PostgresServer.Database database, Map<String, String> shared) {
        try {
            return new Nodes(count, database, shared);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Nodes(int count, PostgresServer.Database database, Map<String, String> shared) throws IOException {
        ports = freePorts(count);
        List<String> cluster =
                freePorts(count).stream().map(port -> "127.0.0.1:" + port).toList();
        int door = ProductProcess.freePort();
        Path keys = Files.createTempDirectory(Path.of("target"), "nodes")
                .toAbsolutePath()
                .resolve("keys.json");
        for (int i = 0; i < count; i++) {
            Map<String, String> own = new HashMap<>(shared);
            own.putAll(database.settings());
            own.put("GOEDGESPREK_BASE_URL", "http://localhost:" + door);
            own.put("GOEDGESPREK_HTTP_PORT", String.valueOf(ports.get(i)));
            own.put("GOEDGESPREK_KEY_FILE", keys.toString());
            own.put("GOEDGESPREK_CLUSTER_NODES", String.join(",", cluster));
            own.put("GOEDGESPREK_CLUSTER_NODE", cluster.get(i));
            own.put("GOEDGESPREK_CLUSTER_NAME", "test-" + door);
            settings.add(own);
            folders.add(Files.createTempDirectory(Path.of("target"), "data").toAbsolutePath());
        }
        running.addAll(
                IntStream.range(0, count)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> process(i)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList());
        front = new Front(door, ports);
    }

    public ProductProcess node(int number) {
        return running.get(number);
    }

    public Front front() {
        return front;
    }

    /** Ends one at once, as {@code kill -9} does. */
    public void kill(int number) throws InterruptedException {
        running.get(number).kill();
    }

    /** Tells one to stop, as {@code systemctl stop} does, and waits until it is gone. */
    public void stop(int number) {
        running.get(number).close();
    }

    /** Starts one again on its own folder and ports; returns when it is ready. */
    public void startAgain(int number) {
        running.set(number, process(number));
    }

    @Override
    public void close() {
        front.close();
        running.forEach(ProductProcess::close);
    }

    private ProductProcess process(int number) {
        return ProductProcess.start(settings.get(number), folders.get(number));
    }

    /** All different, for none is used before all are known. */
    private static List<Integer> freePorts(int count) throws IOException {
        List<Integer> free = new ArrayList<>();
        while (free.size() < count) {
            int port = ProductProcess.freePort();
            if (!free.contains(port)) {
                free.add(port);
            }
        }
        return free;
    }
}
