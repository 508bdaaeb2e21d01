package nl.goedgesprek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.goedgesprek.platform.StrictJson;

/**
 * The provider at whom one can log in too (OpenID Connect, authorization code flow with PKCE). Jakarta Security has a
 * mechanism for it, but in this version of it an application has one mechanism, for everybody: it cannot be an option.
 */
@ApplicationScoped
public class OidcProvider {

    private static final Logger LOGGER = Logger.getLogger(OidcProvider.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** In bytes; what providers say of themselves takes some thousands. */
    private static final int LONGEST_ANSWER = 1 << 18;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Discovery discovery = new Discovery(this::ask);

    @Inject
    private OidcSettings settings;

    @Inject
    private Clock clock;

    /** Where somebody goes to log in; empty when the provider cannot be reached. */
    public Optional<String> address(OidcTrip trip) {
        return discovery
                .get(clock.instant())
                .map(known -> known.getString("authorization_endpoint", ""))
                .filter(OidcSettings::isSecret)
                .map(endpoint -> endpoint + (endpoint.contains("?") ? '&' : '?') + form(question(trip)));
    }

    private Map<String, String> question(OidcTrip trip) {
        return Map.of(
                "response_type", "code",
                "scope", "openid email",
                "client_id", settings.clientId(),
                "redirect_uri", settings.callback(),
                "state", trip.state(),
                "nonce", trip.nonce(),
                "code_challenge", trip.challenge(),
                "code_challenge_method", "S256");
    }

    /** The address of who came back with this code; empty when the provider does not say so, or cannot be reached. */
    public Optional<String> email(OidcTrip trip, String code) {
        try {
            return discovery
                    .get(clock.instant())
                    .map(known -> known.getString("token_endpoint", ""))
                    .filter(OidcSettings::isSecret)
                    .flatMap(endpoint -> send(asking(endpoint, trip, code)))
                    .map(answer -> IdToken.parse(answer.getString("id_token", "")))
                    .flatMap(token -> token.email(settings.expected(trip), clock.instant()));
        } catch (IllegalArgumentException unreadable) {
            LOGGER.log(Level.WARNING, "the provider of OpenID Connect answers with something else", unreadable);
            return Optional.empty();
        }
    }

    private Optional<JsonObject> ask() {
        String address = settings.issuer().replaceAll("/$", "") + "/.well-known/openid-configuration";
        return send(HttpRequest.newBuilder(URI.create(address)))
                .filter(known -> settings.issuer().equals(known.getString("issuer", "")));
    }

    private HttpRequest.Builder asking(String endpoint, OidcTrip trip, String code) {
        String body = form(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                settings.callback(),
                "code_verifier",
                trip.verifier()));
        String login = encoded(settings.clientId()) + ':' + encoded(settings.clientSecret());
        return HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Optional<JsonObject> send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> answer = client.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
                    LOGGER.log(Level.WARNING, "the provider of OpenID Connect answers {0}", answer.statusCode());
                    return Optional.empty();
                }
                byte[] json = body.readNBytes(LONGEST_ANSWER + 1);
                return json.length > LONGEST_ANSWER ? Optional.empty() : StrictJson.object(json);
            }
        } catch (IOException away) {
            LOGGER.log(Level.WARNING, "the provider of OpenID Connect cannot be reached", away);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String form(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> field.getKey() + '=' + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
