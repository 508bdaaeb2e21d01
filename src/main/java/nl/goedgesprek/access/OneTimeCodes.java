package nl.goedgesprek.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that an authenticator app shows: six digits, another each thirty seconds (RFC 6238 with HMAC-SHA-1, which is
 * what every app understands).
 *
 * @param secret which the app and the product share, as the app is told it: 32 letters and digits for 160 random bits
 */
record OneTimeCodes(String secret) {

    private static final int SECONDS = 30;

    /** Clocks differ, and typing takes a while: one code before and one after count as well. */
    private static final int LEEWAY = 1;

    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCodes random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OneTimeCodes(Base32.encode(bytes));
    }

    /** Which code this is, counted from 1970; empty when it is none that counts now. */
    OptionalLong step(String typed, Instant now) {
        long present = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(present - LEEWAY, present + LEEWAY)
                .filter(step -> at(step).equals(typed))
                .findFirst();
    }

    String at(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Says nothing of the secret: it must not end in a log. */
    @Override
    public String toString() {
        return "OneTimeCodes[…]";
    }
}
