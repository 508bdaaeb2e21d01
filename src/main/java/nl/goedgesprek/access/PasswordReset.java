package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.goedgesprek.platform.SecretCode;

/** The promise that who has this link may choose the password of an account anew, once. */
@Entity
@Table(name = "password_reset")
class PasswordReset {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "expires_at_ms")
    private Instant expiresAt;

    PasswordReset(SecretCode token, Account account, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.accountId = account.getId();
        this.expiresAt = expiresAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected PasswordReset() {}

    boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    long accountId() {
        return accountId;
    }
}
