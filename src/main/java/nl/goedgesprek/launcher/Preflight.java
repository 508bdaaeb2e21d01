package nl.goedgesprek.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out before the start what would make it fail. */
final class Preflight {

    private Preflight() {}

    static void check(Settings settings) throws LaunchException {
        checkData(settings.data());
        checkPort(settings.host(), settings.port());
    }

    private static void checkData(Path data) throws LaunchException {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "write", ".check"));
        } catch (IOException unwritable) {
            throw new LaunchException("data", data);
        }
    }

    private static void checkPort(String host, int port) throws LaunchException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException taken) {
            throw new LaunchException("taken", String.valueOf(port), host);
        }
    }
}
