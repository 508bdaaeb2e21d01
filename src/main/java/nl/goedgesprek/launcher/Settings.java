package nl.goedgesprek.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the environment says about where the product runs.
 *
 * @param host the address on which it listens
 * @param port the only port that it opens
 * @param data the folder that holds all that must not be lost
 * @param database {@code derby} or {@code postgresql}
 * @param connection url, user and password of a database server
 */
record Settings(String host, int port, Path data, String database, Map<String, String> connection) {

    private static final int HIGHEST_PORT = 65535;

    static Settings of(Map<String, String> environment) throws LaunchException {
        String database = environment.getOrDefault("GOEDGESPREK_DB", "derby");
        if (!database.equals("derby") && !database.equals("postgresql")) {
            throw new LaunchException("database", database);
        }
        return new Settings(
                environment.getOrDefault("GOEDGESPREK_HTTP_ADDRESS", "127.0.0.1"),
                port(environment.getOrDefault("GOEDGESPREK_HTTP_PORT", "8080")),
                Path.of(environment.getOrDefault("GOEDGESPREK_DATA", "data")).toAbsolutePath(),
                database,
                Map.of(
                        "url", environment.getOrDefault("GOEDGESPREK_DB_URL", "jdbc:postgresql:goedgesprek"),
                        "user", environment.getOrDefault("GOEDGESPREK_DB_USER", "goedgesprek"),
                        "password", environment.getOrDefault("GOEDGESPREK_DB_PASSWORD", "")));
    }

    /** The connection as the server's commands read it, in which a colon and an equals sign mean something. */
    String connectionProperties() {
        return connection.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + '=' + entry.getValue().replaceAll("([\\\\:=])", "\\\\$1"))
                .sorted()
                .collect(Collectors.joining(":"));
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
        boolean everybody = host.equals("127.0.0.1") || host.equals("0.0.0.0");
        return "http://" + (everybody ? "localhost" : host) + ':' + port + '/';
    }
}
