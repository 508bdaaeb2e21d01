package nl.goedgesprek.access;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.SecretCode;

/** This product, as authenticators know it: by the address at which people reach it, and no other. */
@Dependent
class RelyingParty {

    /** ES256, EdDSA and RS256, which between them every authenticator has. */
    private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    private BaseUrl base;

    /** What a browser is to ask for, to make a key that finds its account by itself and asks for its owner. */
    String makingOptions(SecretCode challenge, String name, Account account, List<byte[]> known) {
        JsonArrayBuilder algorithms = Json.createArrayBuilder();
        ALGORITHMS.forEach(algorithm -> algorithms.add(
                Json.createObjectBuilder().add("type", "public-key").add("alg", algorithm)));
        JsonArrayBuilder others = Json.createArrayBuilder();
        known.forEach(id ->
                others.add(Json.createObjectBuilder().add("type", "public-key").add("id", encoded(id))));
        return begun(challenge)
                .add("rp", Json.createObjectBuilder().add("id", host()).add("name", name))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", encoded(handle(account)))
                                .add("name", account.getEmail())
                                .add("displayName", account.getEmail()))
                .add("pubKeyCredParams", algorithms)
                .add("excludeCredentials", others)
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "required")
                                .add("requireResidentKey", true)
                                .add("userVerification", "required"))
                .add("attestation", "none")
                .build()
                .toString();
    }

    /** The same to use one, whichever it is. */
    String usingOptions(SecretCode challenge) {
        return begun(challenge)
                .add("rpId", host())
                .add("userVerification", "required")
                .build()
                .toString();
    }

    /** What an answer must be an answer to. */
    ServerProperty expecting(String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(origin()))
                .rpId(host())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    /** By which an authenticator knows the account; it tells nobody who that is. */
    static byte[] handle(Account account) {
        return ByteBuffer.allocate(Long.BYTES).putLong(account.getId()).array();
    }

    private static JsonObjectBuilder begun(SecretCode challenge) {
        return Json.createObjectBuilder().add("challenge", challenge.value()).add("timeout", PATIENCE.toMillis());
    }

    private String host() {
        return String.valueOf(URI.create(base.of("/")).getHost());
    }

    private String origin() {
        URI address = URI.create(base.of("/"));
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
