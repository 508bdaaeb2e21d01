package nl.goedgesprek.notices;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed in: {@code smtp://host:587}, {@code smtps://user:password@host}. User and password are
 * percent-encoded.
 *
 * @param secure whether the connection is encrypted from its first byte (SMTPS); else it is as soon as the server offers
 *     (STARTTLS), and must be before a password goes to another machine
 * @param user null when nobody logs in
 */
record SmtpUrl(
        boolean secure,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_SECURE = 465;
    private static final int HIGHEST_PORT = 65535;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration TALK = Duration.ofSeconds(60);

    /**
     * Reads what stands in the settings.
     *
     * @return empty when it is no such address
     */
    static Optional<SmtpUrl> parse(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean secure = "smtps".equalsIgnoreCase(uri.getScheme());
            if (!secure && !"smtp".equalsIgnoreCase(uri.getScheme()) || !isPlain(uri)) {
                return Optional.empty();
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : secure ? SUBMISSION_SECURE : SUBMISSION;
            String host = uri.getHost().replaceAll("[\\[\\]]", "");
            String[] login =
                    Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
            return login[0].isEmpty()
                    ? Optional.of(new SmtpUrl(secure, host, port, null, null))
                    : login.length < 2
                            ? Optional.empty()
                            : Optional.of(new SmtpUrl(secure, host, port, decoded(login[0]), decoded(login[1])));
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(URI uri) {
        return uri.getHost() != null
                && uri.getPort() != 0
                && uri.getPort() <= HIGHEST_PORT
                && (uri.getPath().isEmpty() || uri.getPath().equals("/"))
                && uri.getQuery() == null
                && uri.getFragment() == null;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    boolean hasLogin() {
        return user != null;
    }

    /** On this machine nobody listens in, and certificates are home-made. */
    boolean isLoopback() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    String protocol() {
        return secure ? "smtps" : "smtp";
    }

    /** What Jakarta Mail must know of it. */
    Properties properties() {
        Properties all = new Properties();
        String prefix = "mail." + protocol() + '.';
        all.setProperty(prefix + "connectiontimeout", String.valueOf(CONNECT.toMillis()));
        all.setProperty(prefix + "timeout", String.valueOf(TALK.toMillis()));
        all.setProperty(prefix + "writetimeout", String.valueOf(TALK.toMillis()));
        all.setProperty(prefix + "auth", String.valueOf(hasLogin()));
        all.setProperty(prefix + "starttls.enable", String.valueOf(!secure));
        all.setProperty(prefix + "starttls.required", String.valueOf(!secure && hasLogin() && !isLoopback()));
        all.setProperty(prefix + "ssl.checkserveridentity", String.valueOf(!isLoopback()));
        if (isLoopback()) {
            all.setProperty(prefix + "ssl.trust", host);
        }
        return all;
    }

    /** Tells everything but the password. */
    @Override
    public String toString() {
        return protocol() + "://" + (hasLogin() ? "…@" : "") + host + ':' + port;
    }
}
