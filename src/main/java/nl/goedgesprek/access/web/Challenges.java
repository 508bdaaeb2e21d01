package nl.goedgesprek.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import nl.goedgesprek.platform.Memory;
import nl.goedgesprek.platform.Neighbours;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.sealing.KeyRing;

/**
 * What authenticators are asked. Nothing is kept of a question until it is answered, so that who only looks at the login
 * page costs no memory: we know our own again by a mark in it, whichever node asked. It can be answered once, within an hour.
 */
@ApplicationScoped
public class Challenges {

    private static final Duration STAYS_OPEN = Duration.ofHours(1);
    private static final int RANDOM_BYTES = 16;
    private static final int ASKED_BYTES = Long.BYTES + RANDOM_BYTES;
    private static final String ANSWERED = "answered";

    private final SecureRandom random = new SecureRandom();
    private final Memory<Boolean> answered = new Memory<>(STAYS_OPEN, known -> 1);
    private Clock clock;
    private KeyRing keys;
    private Neighbours neighbours;

    @Inject
    Challenges(Clock clock, KeyRing keys, Neighbours neighbours) {
        this.clock = clock;
        this.keys = keys;
        this.neighbours = neighbours;
    }

    /** For the container, which puts one of its own before this. */
    @SuppressWarnings("NullAway.Init")
    protected Challenges() {}

    /** From the start, for others are not told twice. */
    void hear(@Observes @Initialized(ApplicationScoped.class) Object start) {
        neighbours.listen(ANSWERED, (at, words) -> use(words.get(0), at));
    }

    SecretCode fresh(KeyQuestion question) {
        byte[] unique = new byte[RANDOM_BYTES];
        random.nextBytes(unique);
        byte[] asked = ByteBuffer.allocate(ASKED_BYTES)
                .putLong(clock.millis())
                .put(unique)
                .array();
        byte[] mark = HexFormat.of().parseHex(keys.mark(text(question, asked)));
        byte[] whole = Arrays.copyOf(asked, ASKED_BYTES + mark.length);
        System.arraycopy(mark, 0, whole, ASKED_BYTES, mark.length);
        return new SecretCode(Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
    }

    /** Whether it was asked for this and of him, and is answered now for the first time. */
    boolean take(KeyQuestion question, String challenge) {
        Instant now = clock.instant();
        boolean first = isOpen(question, challenge, now) && use(challenge, now);
        if (first) {
            neighbours.tell(ANSWERED, challenge);
        }
        return first;
    }

    private synchronized boolean use(String challenge, Instant now) {
        return answered.find(challenge, now).isEmpty() && answered.begin(challenge, true, now);
    }

    private boolean isOpen(KeyQuestion question, String challenge, Instant now) {
        byte[] whole = bytes(challenge);
        if (whole.length <= ASKED_BYTES) {
            return false;
        }
        byte[] asked = Arrays.copyOf(whole, ASKED_BYTES);
        Instant since = Instant.ofEpochMilli(ByteBuffer.wrap(asked).getLong());
        String mark = HexFormat.of().formatHex(whole, ASKED_BYTES, whole.length);
        return now.isBefore(since.plus(STAYS_OPEN)) && keys.isMark(mark, text(question, asked));
    }

    private static byte[] bytes(String challenge) {
        try {
            return Base64.getUrlDecoder().decode(challenge);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    private static String text(KeyQuestion question, byte[] asked) {
        return "challenge " + question.words() + ' ' + HexFormat.of().formatHex(asked);
    }
}
