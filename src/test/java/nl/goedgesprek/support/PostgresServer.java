package nl.goedgesprek.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL out of the machine's installed binaries, in a temporary folder and on a free port of the loopback
 * address, as an ordinary user even when root runs the tests. It is of whom started it, and gone when closed; it can also
 * {@linkplain #goAway() go away} for a while. Its data are not flushed to the disk: it survives no crash of the machine.
 */
public final class PostgresServer implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("initdb", "pg_ctl", "pg_dump", "pg_restore");
    private static final String ADMIN = "postgres";
    private static final String PASSWORD = "a: b=c\\d'e\"f";

    /** Another process may take the port before the server does. */
    private static final int ATTEMPTS = 5;

    private static @Nullable PostgresServer shared;

    private final Path binaries;
    private final Path folder;
    private final List<String> asOrdinaryUser;
    private final String haste;
    private final AtomicInteger databases = new AtomicInteger();
    private int port;

    /** A database of the server, and its owner, who has no other rights. The password has characters that need care. */
    public record Database(String url, String user, String password) {

        /** What the product is to be told. */
        public Map<String, String> settings() {
            return Map.of(
                    "GOEDGESPREK_DB",
                    "postgresql",
                    "GOEDGESPREK_DB_URL",
                    url,
                    "GOEDGESPREK_DB_USER",
                    user,
                    "GOEDGESPREK_DB_PASSWORD",
                    password);
        }

        private void leave(String change) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(change);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    private PostgresServer(Path binaries, Path folder, List<String> asOrdinaryUser, String haste) {
        this.binaries = binaries;
        this.folder = folder;
        this.asOrdinaryUser = asOrdinaryUser;
        this.haste = haste;
    }

    /** A new one, which does not wait for its disk: it lives no longer than the tests. */
    public static PostgresServer start() {
        return start(" -c fsync=off");
    }

    /** One that waits for its disk, as for real. */
    public static PostgresServer startDurable() {
        return start("");
    }

    private static PostgresServer start(String haste) {
        try {
            Path binaries = binaries();
            Path folder = Files.createTempDirectory("goed-gesprek-postgresql").toRealPath();
            Path password = Files.writeString(folder.resolve("password"), PASSWORD);
            PostgresServer server = new PostgresServer(binaries, folder, giveAway(folder, password), haste);
            server.initialise(password);
            server.comeBack();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One that all tests of this JVM share; it goes with the JVM. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            PostgresServer started = start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            shared = started;
        }
        return shared;
    }

    /** An empty database that nobody else has. */
    public Database newDatabase() {
        String name = "practice" + databases.incrementAndGet();
        asAdmin(
                "create role " + name + " login password '" + PASSWORD.replace("'", "''") + "'",
                "create database " + name + " owner " + name);
        return new Database(url(name), name, PASSWORD);
    }

    private void asAdmin(String... commands) {
        try (Connection connection = DriverManager.getConnection(url(ADMIN), ADMIN, PASSWORD);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** What {@code pg_dump} makes of a database at this moment, as the notes on PostgreSQL tell one to. */
    public Path dump(Database database) {
        Path dump = folder.resolve(database.user() + ".dump");
        run("pg_dump", "--format=custom", "--file=" + dump, "--dbname=" + account(database.user(), database.user()));
        return dump;
    }

    /** Puts such a file back as they tell, in the place of a database of the same owner that a newer version has changed. */
    public Database restore(Path dump, Database dumped) {
        String owner = dumped.user();
        String name = "restored" + databases.incrementAndGet();
        asAdmin("create database " + name + " owner " + owner);
        Database changed = new Database(url(name), owner, PASSWORD);
        changed.leave("create table of_a_newer_version (person_id bigint)");
        asAdmin(
                "alter database " + name + " rename to " + name + "_until",
                "create database " + name + " owner " + owner + " encoding 'UTF8' template template0");
        run(
                "pg_restore",
                "--single-transaction",
                "--exit-on-error",
                "--no-owner",
                "--role=" + owner,
                "--dbname=" + account(owner, name),
                dump.toString());
        return new Database(url(name), owner, PASSWORD);
    }

    private String account(String user, String database) {
        return "postgresql://" + user + "@127.0.0.1:" + port + '/' + database;
    }

    /** Stops at once and breaks all connections, as when its machine loses its power; its databases stay. */
    public void goAway() {
        control("stop", "--mode=immediate");
    }

    /** Listens again, on the port on which it listened before. */
    public void comeBack() {
        IllegalStateException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                int wanted = port == 0 ? ProductProcess.freePort() : port;
                control("start", "--wait", "--log=" + folder.resolve("log"), "--options=" + options(wanted));
                port = wanted;
                return;
            } catch (IOException noPort) {
                throw new UncheckedIOException(noPort);
            } catch (IllegalStateException taken) {
                last = taken;
            }
        }
        throw new IllegalStateException("PostgreSQL does not start: " + log(), last);
    }

    @Override
    public void close() {
        if (Files.exists(cluster().resolve("postmaster.pid"))) {
            goAway();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private void initialise(Path password) {
        run(
                "initdb",
                "--pgdata=" + cluster(),
                "--username=" + ADMIN,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
    }

    private String options(int wanted) {
        return "-p " + wanted + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                + " -c max_connections=250" + haste;
    }

    private void control(String what, String... how) {
        List<String> arguments = new ArrayList<>(List.of(what, "--pgdata=" + cluster()));
        arguments.addAll(List.of(how));
        run("pg_ctl", arguments.toArray(String[]::new));
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(asOrdinaryUser);
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        File output = folder.resolve(program + ".out").toFile();
        try {
            // A server that goes on would hold a pipe open.
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output);
            builder.environment().put("PGPASSWORD", PASSWORD);
            Process process = builder.start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(output.toPath()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + '/' + database;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException none) {
            return String.valueOf(none);
        }
    }

    /** The server refuses to run as root: then the folder and its password are another's, and he starts it. */
    private static List<String> giveAway(Path folder, Path password) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        UserPrincipal user = ordinaryUser(folder);
        Files.setOwner(folder, user);
        Files.setOwner(password, user);
        return List.of("runuser", "-u", user.getName(), "--");
    }

    /** Debian makes a user with the package. */
    private static UserPrincipal ordinaryUser(Path folder) throws IOException {
        var users = folder.getFileSystem().getUserPrincipalLookupService();
        try {
            return users.lookupPrincipalByName("postgres");
        } catch (IOException none) {
            return users.lookupPrincipalByName("nobody");
        }
    }

    private static Path binaries() throws IOException {
        List<Path> places = new ArrayList<>();
        for (String place : System.getenv("PATH").split(File.pathSeparator, -1)) {
            places.add(Path.of(place));
        }
        places.addAll(ofDebian());
        return places.stream()
                .filter(place -> PROGRAMS.stream().allMatch(program -> Files.isExecutable(place.resolve(program))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "These tests need the programs of PostgreSQL 13 or newer. Install Debian's package"
                                + " postgresql, or put the folder with "
                                + PROGRAMS + " on the PATH."));
    }

    /** The newest comes first. */
    private static List<Path> ofDebian() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.sorted(Comparator.comparing(
                                    (Path version) -> version.toString().length())
                            .thenComparing(Comparator.naturalOrder())
                            .reversed())
                    .map(version -> version.resolve("bin"))
                    .toList();
        }
    }
}
