package nl.goedgesprek.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Finds out before the start what would make it fail. */
final class Preflight {

    private Preflight() {}

    static void check(Settings settings) throws LaunchException {
        checkData(settings.data());
        checkDatabase(settings);
        checkPort(settings.host(), settings.port(), "taken");
        Cluster cluster = settings.cluster();
        if (!cluster.isAlone()) {
            checkPort(cluster.address().getHostAddress(), cluster.port(), "cluster.taken");
        }
    }

    private static void checkData(Path data) throws LaunchException {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "write", ".check"));
        } catch (IOException unwritable) {
            throw new LaunchException("data", data);
        }
    }

    private static void checkDatabase(Settings settings) throws LaunchException {
        if (settings.database().equals("derby")) {
            if (Files.exists(settings.moved()) && !Files.exists(settings.derby())) {
                throw new LaunchException("moved", settings.moved(), settings.derby());
            }
            checkEmbedded(settings.data());
            checkBeginning(settings);
        }
    }

    /** The keys are made after the database: where they are and it is not, it was lost, and a new one would hide that. */
    private static void checkEmbedded(Path data) throws LaunchException {
        Path database = data.resolve("db");
        if (Files.exists(data.resolve("keys.json")) && !Files.exists(database)) {
            throw new LaunchException("lost", data);
        }
        if (isLocked(database.resolve("dbex.lck"))) {
            throw new LaunchException("shared", data);
        }
    }

    /**
     * Where nothing but its copies or the list of what was erased is there, the disk with the data is missing. A new database
     * would have its own copies made, and theirs thrown away for being old.
     */
    private static void checkBeginning(Settings settings) throws LaunchException {
        if (Files.exists(settings.derby())) {
            return;
        }
        Path list = settings.data().resolve("erased.txt");
        for (Path left : List.of(settings.erased(), list)) {
            if (Files.exists(left)) {
                throw new LaunchException("left", settings.data(), left);
            }
        }
        if (holdsCopies(settings.backups())) {
            throw new LaunchException("left", settings.data(), settings.backups());
        }
    }

    /** A copy that is whole has a list of its files. */
    private static boolean holdsCopies(Path folder) throws LaunchException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> Files.exists(file.resolve("SHA256SUMS")));
        } catch (IOException unreadable) {
            throw new LaunchException("backups", folder);
        }
    }

    /** Derby locks this file as long as it has the database open. */
    private static boolean isLocked(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void checkPort(String host, int port, String refusal) throws LaunchException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException taken) {
            throw new LaunchException(refusal, String.valueOf(port), host);
        }
    }
}
