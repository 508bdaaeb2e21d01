package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Locale;
import nl.goedgesprek.platform.SecretCode;

/** Stands in once for a code of the app, for who lost his phone. Only its hash is kept. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "account_id")
    private long accountId;

    RecoveryCode(String code, long accountId) {
        this.codeHash = hash(code);
        this.accountId = accountId;
    }

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    /** A new one, as it is shown: four times four letters and digits for 80 random bits. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Of what somebody types, with whatever he puts between the letters. */
    static String hash(String typed) {
        return new SecretCode(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "")).hash();
    }
}
