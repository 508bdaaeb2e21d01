package nl.goedgesprek.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.platform.BaseUrl;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns passwords into hashes that are slow to guess from: PBKDF2 with HMAC-SHA-512, as often repeated and salted as
 * OWASP advises in its password storage cheat sheet, or oftener. A hash tells its own parameters, so they can be
 * raised later: who logs in then gets a new one.
 */
@ApplicationScoped
class PasswordHashing {

    /** How often a password is hashed at least wherever somebody else can come by. */
    static final int ADVISED = 220_000;

    /** Fewer Jakarta Security's implementation refuses. */
    private static final int FEWEST = 1024;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int SALT_BYTES = 32;
    private static final int KEY_BYTES = 64;

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @Inject
    @ConfigProperty(name = "goedgesprek.password.iterations", defaultValue = "" + ADVISED)
    private int wanted;

    @Inject
    private BaseUrl base;

    private String todays = "";
    private String hashOfNobody = "";

    @PostConstruct
    void prepare() {
        String iterations = String.valueOf(iterations(wanted, base.isThisMachine()));
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                iterations,
                "Pbkdf2PasswordHash.SaltSizeBytes",
                String.valueOf(SALT_BYTES),
                "Pbkdf2PasswordHash.KeySizeBytes",
                String.valueOf(KEY_BYTES)));
        todays = ALGORITHM + ':' + iterations + ':';
        hashOfNobody = noHash();
    }

    /** How often a password is hashed where so much is wanted: less than is advised only where the product is tried out. */
    static int iterations(int wanted, boolean isTriedOut) {
        return Math.max(wanted, isTriedOut ? FEWEST : ADVISED);
    }

    /** Looks like one of today's and is of no password; to make one that is would make the product start later. */
    String noHash() {
        return todays + random(SALT_BYTES) + ':' + random(KEY_BYTES);
    }

    private static String random(int size) {
        byte[] bytes = new byte[size];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** Whether it was made with other parameters than those of today; a hash begins with its own. */
    boolean isOutdated(String hash) {
        return !hash.startsWith(todays);
    }

    /** Whether it is this account's password; takes as long for no account, so that the time tells nothing. */
    boolean matches(Optional<Account> account, String password) {
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        return pbkdf2.verify(password.toCharArray(), hash) && account.isPresent();
    }
}
