package nl.goedgesprek.access;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import nl.goedgesprek.platform.SecretCode;

/**
 * Somebody is on his way to the provider and back.
 *
 * @param state comes back in his browser, so that nobody is sent back who did not leave from here
 * @param nonce comes back in what the provider says, so that it says it about this trip
 * @param verifier goes to the provider alone, so that nobody else can ask what it says (RFC 7636)
 */
public record OidcTrip(String state, String nonce, String verifier) implements Serializable {

    public static OidcTrip begin() {
        return new OidcTrip(random(), random(), random() + random());
    }

    private static String random() {
        return SecretCode.random().value();
    }

    /** What the provider is told of the verifier beforehand. */
    String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Says nothing of the secrets: they must not end in a log. */
    @Override
    public String toString() {
        return "OidcTrip[…]";
    }
}
