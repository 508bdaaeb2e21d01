package nl.goedgesprek.access;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.goedgesprek.platform.StrictJson;

/**
 * What a provider says of who logged in there. It came from the provider itself over a line that only it can speak on, which
 * OpenID Connect Core 1.0 (3.1.3.7, point 6) lets stand for its signature; all else is checked here.
 */
record IdToken(JsonObject claims) {

    private static final Duration LEEWAY = Duration.ofMinutes(2);
    private static final int PARTS = 3;

    /** By whom it must be said, to whom, and about which trip. */
    record Expected(String issuer, String client, String nonce) {}

    /** @throws IllegalArgumentException when it is none */
    static IdToken parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not an ID token");
        }
        return StrictJson.object(Base64.getUrlDecoder().decode(parts[1]))
                .map(IdToken::new)
                .orElseThrow(() -> new IllegalArgumentException("not an ID token"));
    }

    /**
     * The address of who logged in; empty when this is not about him, not for us, not for now, or the provider does not
     * know that the address is his.
     */
    Optional<String> email(Expected expected, Instant now) {
        boolean holds = says("iss", expected.issuer())
                && isFor(expected.client())
                && says("nonce", expected.nonce())
                && isOpenAt(now)
                && JsonValue.TRUE.equals(claims.get("email_verified"));
        return holds ? Optional.ofNullable(claims.getString("email", null)) : Optional.empty();
    }

    private boolean says(String claim, String value) {
        return value.equals(claims.getString(claim, ""));
    }

    /** For us alone; among several, we would have to know who else may show it. */
    private boolean isFor(String client) {
        JsonValue audience = claims.get("aud");
        if (audience instanceof JsonArray several && several.size() == 1) {
            audience = several.get(0);
        }
        return audience instanceof JsonString one && client.equals(one.getString());
    }

    private boolean isOpenAt(Instant now) {
        return claims.get("exp") instanceof JsonNumber end
                && now.minus(LEEWAY).isBefore(Instant.ofEpochSecond(end.longValue()));
    }
}
