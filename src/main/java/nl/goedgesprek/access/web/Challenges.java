package nl.goedgesprek.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.goedgesprek.platform.Memory;
import nl.goedgesprek.platform.SecretCode;

/**
 * What authenticators are asked. Nothing is kept of a question until it is answered, so that who only looks at the login
 * page costs no memory: we know our own again by a code in it. It can be answered once, within an hour, at the
 * node that asked.
 */
@ApplicationScoped
public class Challenges {

    private static final Duration STAYS_OPEN = Duration.ofHours(1);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM_BYTES = 16;
    private static final int ASKED_BYTES = Long.BYTES + RANDOM_BYTES;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key = random.generateSeed(KEY_BYTES);
    private final Memory<Boolean> answered = new Memory<>(STAYS_OPEN, known -> 1);
    private Clock clock;

    @Inject
    Challenges(Clock clock) {
        this.clock = clock;
    }

    /** For the container, which puts one of its own before this. */
    @SuppressWarnings("NullAway.Init")
    protected Challenges() {}

    SecretCode fresh(KeyQuestion question) {
        byte[] unique = new byte[RANDOM_BYTES];
        random.nextBytes(unique);
        byte[] asked = ByteBuffer.allocate(ASKED_BYTES)
                .putLong(clock.millis())
                .put(unique)
                .array();
        byte[] code = code(question, asked);
        byte[] whole = Arrays.copyOf(asked, ASKED_BYTES + code.length);
        System.arraycopy(code, 0, whole, ASKED_BYTES, code.length);
        return new SecretCode(Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
    }

    /** Whether it was asked for this and of him, and is answered now for the first time. */
    synchronized boolean take(KeyQuestion question, String challenge) {
        Instant now = clock.instant();
        if (!isOpen(question, challenge, now) || answered.find(challenge, now).isPresent()) {
            return false;
        }
        return answered.begin(challenge, true, now);
    }

    private boolean isOpen(KeyQuestion question, String challenge, Instant now) {
        byte[] whole = bytes(challenge);
        if (whole.length <= ASKED_BYTES) {
            return false;
        }
        byte[] asked = Arrays.copyOf(whole, ASKED_BYTES);
        Instant since = Instant.ofEpochMilli(ByteBuffer.wrap(asked).getLong());
        return MessageDigest.isEqual(code(question, asked), Arrays.copyOfRange(whole, ASKED_BYTES, whole.length))
                && now.isBefore(since.plus(STAYS_OPEN));
    }

    private static byte[] bytes(String challenge) {
        try {
            return Base64.getUrlDecoder().decode(challenge);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    private byte[] code(KeyQuestion question, byte[] asked) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(question.words().getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(asked);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
