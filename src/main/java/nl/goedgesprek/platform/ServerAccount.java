package nl.goedgesprek.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database server is and as whom one logs in there, as the pool was told: for connections that are not the pool's.
 *
 * @param url as the JDBC driver takes it
 * @param user may be empty
 * @param password may be empty
 */
record ServerAccount(String url, String user, String password) {

    /** What the launcher says to the server's commands, in which a colon and an equals sign mean something. */
    private static final String PROPERTY = "goedgesprek.db.properties";

    private static final Pattern PAIR = Pattern.compile("(\\w+)=((?:[^\\\\:]|\\\\.)*)(?::|$)", Pattern.DOTALL);

    /** Of this process; empty when nobody told. */
    static Optional<ServerAccount> ofThePool() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(ServerAccount::read);
    }

    static ServerAccount read(String properties) {
        Map<String, String> found = new HashMap<>();
        Matcher pairs = PAIR.matcher(properties);
        while (pairs.find()) {
            found.put(pairs.group(1), pairs.group(2).replaceAll("(?s)\\\\(.)", "$1"));
        }
        return new ServerAccount(
                found.getOrDefault("url", ""), found.getOrDefault("user", ""), found.getOrDefault("password", ""));
    }

    /** A password is nobody's business. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
