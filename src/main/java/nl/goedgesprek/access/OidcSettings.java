package nl.goedgesprek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.StartRefusedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At whom else one can log in, if the settings name somebody: a provider of OpenID Connect. */
@ApplicationScoped
public class OidcSettings {

    /** Where the provider sends people back to. */
    static final String CALLBACK = "/admin/oidc";

    @Inject
    @ConfigProperty(name = "goedgesprek.oidc.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "goedgesprek.oidc.client.id")
    private Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "goedgesprek.oidc.client.secret")
    private Optional<String> clientSecret;

    @Inject
    private BaseUrl base;

    /** @throws StartRefusedException when there is one setting without the others, or the provider's line is not secret */
    public void check() {
        long set = Stream.of(issuer, clientId, clientSecret)
                .filter(Optional::isPresent)
                .count();
        if (set != 0 && set != 3 || issuer.isPresent() && !isSecret(issuer.get())) {
            throw StartRefusedException.because("console.oidc");
        }
    }

    /** What is said to it must be heard by nobody else, for by that alone it is believed. */
    static boolean isSecret(String address) {
        URI uri = uri(address).orElse(URI.create(""));
        return "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost());
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public boolean isOn() {
        return issuer.isPresent();
    }

    /** By its host, as people know it; empty when there is none. */
    public String name() {
        return issuer.map(URI::create).map(URI::getHost).orElse("");
    }

    String issuer() {
        return issuer.orElseThrow();
    }

    String clientId() {
        return clientId.orElseThrow();
    }

    IdToken.Expected expected(OidcTrip trip) {
        return new IdToken.Expected(issuer(), clientId(), trip.nonce());
    }

    String clientSecret() {
        return clientSecret.orElseThrow();
    }

    String callback() {
        return base.of(CALLBACK);
    }
}
