package nl.goedgesprek.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An unguessable code for a link: who has it may come in, and the database keeps only its hash.
 *
 * @param value what stands in the link: 160 random bits as URL-safe Base64, or what a stranger claims it to be
 */
public record SecretCode(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    public static SecretCode random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 as 64 hexadecimal digits. No salt: the code itself is random. */
    public String hash() {
        return HexFormat.of().formatHex(digest("hash"));
    }

    /** Seals a text so that only a holder of this code reads it again; 256-bit AES-GCM under a key made of the code. */
    public String seal(String text) {
        return Sealing.seal(digest("seal"), text);
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws IllegalArgumentException when it was sealed with another code, or changed since
     */
    public String open(String sealed) {
        return Sealing.open(digest("seal"), sealed);
    }

    private byte[] digest(String purpose) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((purpose + ':' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Says nothing of the code: it must not end in a log. */
    @Override
    public String toString() {
        return "SecretCode[…]";
    }
}
