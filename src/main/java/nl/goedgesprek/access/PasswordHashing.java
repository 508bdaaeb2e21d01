package nl.goedgesprek.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns passwords into hashes that are slow to guess from: PBKDF2 with HMAC-SHA-512, as often repeated and salted as
 * OWASP advises in its password storage cheat sheet (220,000 times). A hash tells its own parameters, so they can be
 * raised later: who logs in then gets a new one.
 */
@ApplicationScoped
class PasswordHashing {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "220000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String hashOfNobody = "";

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(PARAMETERS);
        hashOfNobody = noHash();
    }

    /** Looks like one of today's and is of no password; to make one that is would make the product start later. */
    static String noHash() {
        return String.join(
                ":",
                PARAMETERS.get("Pbkdf2PasswordHash.Algorithm"),
                PARAMETERS.get("Pbkdf2PasswordHash.Iterations"),
                random("Pbkdf2PasswordHash.SaltSizeBytes"),
                random("Pbkdf2PasswordHash.KeySizeBytes"));
    }

    private static String random(String size) {
        byte[] bytes = new byte[Integer.parseInt(Objects.requireNonNull(PARAMETERS.get(size)))];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** Whether it was made with other parameters than those of today; a hash begins with its own. */
    boolean isOutdated(String hash) {
        return !hash.startsWith(PARAMETERS.get("Pbkdf2PasswordHash.Algorithm")
                + ':'
                + PARAMETERS.get("Pbkdf2PasswordHash.Iterations")
                + ':');
    }

    /** Whether it is this account's password; takes as long for no account, so that the time tells nothing. */
    boolean matches(Optional<Account> account, String password) {
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        return pbkdf2.verify(password.toCharArray(), hash) && account.isPresent();
    }
}
