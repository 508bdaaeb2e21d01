package nl.goedgesprek.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the environment says about where the product runs.
 *
 * @param host the address on which it listens
 * @param port the only port that it opens
 * @param baseUrl where people reach it, without a slash at the end
 * @param data the folder that holds all that must not be lost
 * @param backups the folder with its copies; where they would be, when the product makes none
 * @param erased the file outside of it that says what was erased
 * @param database {@code derby} or {@code postgresql}
 * @param connection url, user and password of a database server
 * @param cluster the other nodes, if there are any
 * @param logFormat {@code text} or {@code json}
 */
record Settings(
        String host,
        int port,
        String baseUrl,
        Path data,
        Path backups,
        Path erased,
        String database,
        Map<String, String> connection,
        Cluster cluster,
        String logFormat) {

    private static final String OFF = "off";
    static final int HIGHEST_PORT = 65535;

    static Settings of(Map<String, String> environment) throws LaunchException {
        String database = environment.getOrDefault("GOEDGESPREK_DB", "derby");
        if (!database.equals("derby") && !database.equals("postgresql")) {
            throw new LaunchException("database", database);
        }
        int port = port(environment.getOrDefault("GOEDGESPREK_HTTP_PORT", "8080"));
        Path data = Path.of(environment.getOrDefault("GOEDGESPREK_DATA", "data"))
                .toAbsolutePath()
                .normalize();
        return new Settings(
                environment.getOrDefault("GOEDGESPREK_HTTP_ADDRESS", "127.0.0.1"),
                port,
                environment
                        .getOrDefault("GOEDGESPREK_BASE_URL", "http://localhost:" + port)
                        .replaceAll("/+$", ""),
                data,
                backups(environment, data),
                erased(environment, data),
                database,
                Map.of(
                        "url", environment.getOrDefault("GOEDGESPREK_DB_URL", "jdbc:postgresql:goedgesprek"),
                        "user", environment.getOrDefault("GOEDGESPREK_DB_USER", "goedgesprek"),
                        "password", environment.getOrDefault("GOEDGESPREK_DB_PASSWORD", "")),
                Cluster.of(environment),
                logFormat(environment.getOrDefault("GOEDGESPREK_LOG_FORMAT", "text")));
    }

    /** @throws LaunchException when several nodes start, and have not one database and one set of keys together */
    void requireShared(Map<String, String> environment) throws LaunchException {
        if (cluster.isAlone()) {
            return;
        }
        if (database.equals("derby")) {
            throw new LaunchException("cluster.derby");
        }
        if (!environment.containsKey("GOEDGESPREK_KEY") && !environment.containsKey("GOEDGESPREK_KEY_FILE")) {
            throw new LaunchException("cluster.key");
        }
    }

    /** Where the database is, for who reads it without the server. */
    String databaseUrl() {
        return database.equals("derby") ? "jdbc:derby:" + derby() : Objects.requireNonNull(connection.get("url"));
    }

    boolean isOnServer() {
        return !database.equals("derby");
    }

    /** Derby's folder, whether it is the database or not. */
    Path derby() {
        return data.resolve("db");
    }

    /** The same after the practice moved away from there. */
    Path moved() {
        return data.resolve("db-moved");
    }

    /** With what one logs in there; empty when one does not. */
    Properties databaseAccount() {
        Properties account = new Properties();
        if (!database.equals("derby")) {
            account.putAll(connection);
            account.remove("url");
        }
        return account;
    }

    /** The connection as the server's commands read it, in which colons, equals signs and quotation marks mean something. */
    String connectionProperties() {
        return connection.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + '=' + entry.getValue().replaceAll("([\\\\:='\"])", "\\\\$1"))
                .sorted()
                .collect(Collectors.joining(":"));
    }

    private static String logFormat(String text) throws LaunchException {
        if (!text.equals("text") && !text.equals(LogLines.JSON)) {
            throw new LaunchException("log", text);
        }
        return text;
    }

    /** Derby takes a path that begins as that of the data does for one within, and does not find it. */
    private static Path backups(Map<String, String> environment, Path data) throws LaunchException {
        String beside = data.resolveSibling("backup-" + data.getFileName()).toString();
        String wanted = environment.getOrDefault("GOEDGESPREK_BACKUP_DIR", OFF);
        Path chosen =
                Path.of(wanted.equals(OFF) ? beside : wanted).toAbsolutePath().normalize();
        boolean embedded = environment.getOrDefault("GOEDGESPREK_DB", "derby").equals("derby");
        if (embedded && chosen.toString().startsWith(data.toString())) {
            throw new LaunchException("copies", chosen, data);
        }
        return chosen;
    }

    private static Path erased(Map<String, String> environment, Path data) {
        String beside = data.resolveSibling(data.getFileName() + "-erased.txt").toString();
        String wanted = environment.getOrDefault("GOEDGESPREK_ERASED_FILE", "");
        return Path.of(wanted.isBlank() ? beside : wanted).toAbsolutePath();
    }

    private static int port(String text) throws LaunchException {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException none) {
            throw new LaunchException("port", text);
        }
        throw new LaunchException("port", text);
    }

    Path logFolder() {
        return data.resolve("log");
    }

    Path log() {
        return logFolder().resolve("goed-gesprek.log");
    }

    /** Where one finds the booking page on this machine. */
    String address() {
        boolean local = List.of("127.0.0.1", "0.0.0.0", "::").contains(host);
        String named = host.contains(":") ? '[' + host + ']' : host;
        return "http://" + (local ? "localhost" : named) + ':' + port + '/';
    }
}
