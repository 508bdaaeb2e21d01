package nl.goedgesprek.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.support.ProductProcess;

/** Payara Micro with nothing in it, with the flags of the product: what nobody can be quicker or leaner than. */
final class EmptyServer implements AutoCloseable {

    private static final String READY = "ready in";

    private final Process process;
    private final int port;

    private EmptyServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Returns when it is ready.
     *
     * @param flags of the JVM
     */
    static EmptyServer start(List<String> flags) throws IOException {
        return start(flags, List.of());
    }

    /** With one page at {@code /}, for there is something to ask for then. */
    static EmptyServer withPage(List<String> flags) throws IOException {
        Path war = Path.of("target/figures/page.war").toAbsolutePath();
        Files.deleteIfExists(war);
        try (FileSystem archive = FileSystems.newFileSystem(war, Map.of("create", true))) {
            Files.writeString(archive.getPath("index.html"), "<!DOCTYPE html><title>A page</title>");
        }
        return start(flags, List.of("--deploy", war.toString(), "--contextroot", "/"));
    }

    private static EmptyServer start(List<String> flags, List<String> options) throws IOException {
        int port = ProductProcess.freePort();
        Path home = Path.of("target/goed-gesprek").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(flags);
        command.addAll(List.of("-jar", home.resolve("lib/payara-micro.jar").toString()));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--port", String.valueOf(port)));
        command.addAll(List.of(
                "--prebootcommandfile",
                home.resolve("payara-config/http.txt").toString(),
                "--postdeploycommandfile",
                home.resolve("payara-config/open.txt").toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GOEDGESPREK_HTTP_ADDRESS", "127.0.0.1");
        Process process = builder.start();
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.contains(READY)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the empty server does not start");
        }
        Thread rest = new Thread(() -> readOn(lines), "output of the empty server");
        rest.setDaemon(true);
        rest.start();
        return new EmptyServer(process, port);
    }

    private static void readOn(BufferedReader lines) {
        try {
            lines.lines().forEach(ignored -> {});
        } catch (UncheckedIOException ended) {
            // What it says when it is told to stop concerns nobody.
        }
    }

    long pid() {
        return process.pid();
    }

    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
