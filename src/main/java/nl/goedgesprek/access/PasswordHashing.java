package nl.goedgesprek.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.platform.SecretCode;

/**
 * Turns passwords into hashes that are slow to guess from: PBKDF2 with HMAC-SHA-512, as often repeated and salted as
 * OWASP advises in its password storage cheat sheet. A hash tells its own parameters, so they can be raised later.
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
        hashOfNobody = hash(SecretCode.random().value());
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** Whether it is this account's password; takes as long for no account, so that the time tells nothing. */
    boolean matches(Optional<Account> account, String password) {
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        return pbkdf2.verify(password.toCharArray(), hash) && account.isPresent();
    }
}
