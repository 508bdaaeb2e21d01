package nl.goedgesprek.watch.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.platform.BaseUrl;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the figures: who brings the token of the settings. Without that setting nobody may, but on the very
 * machine of somebody who tries the product there. For real a proxy may stand on that machine, and all the world come by it.
 */
@ApplicationScoped
public class MetricsDoor {

    private static final String BEARER = "Bearer ";
    private static final Set<String> HERE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final String token;
    private final boolean triedOut;

    @Inject
    MetricsDoor(@ConfigProperty(name = "goedgesprek.metrics.token") Optional<String> token, BaseUrl base) {
        this(token.orElse(""), base.of("/"));
    }

    MetricsDoor(String token, String base) {
        this.token = token.strip();
        this.triedOut = BaseUrl.isThisMachine(base);
    }

    @SuppressWarnings("NullAway.Init")
    protected MetricsDoor() {
        this("", "");
    }

    boolean admits(@Nullable String authorization, String peer) {
        return token.isEmpty()
                ? triedOut && HERE.contains(peer)
                : authorization != null && isSame(authorization, BEARER + token);
    }

    /** Takes as long for a token that is nearly right as for any. */
    private static boolean isSame(String given, String wanted) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }
}
