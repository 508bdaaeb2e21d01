package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.goedgesprek.platform.SecretCode;
import org.jspecify.annotations.Nullable;

/** Somebody wants to log in with another address, which counts when its mailbox has confirmed that. */
@Entity
@Table(name = "address_change")
class AddressChange {

    /** From when it was asked: a link that is not used by then opens nothing. */
    static final Duration STAYS_OPEN = Duration.ofHours(2);

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "old_email")
    private String oldEmail;

    @Column(name = "new_email")
    private String newEmail;

    @Column(name = "token_hash")
    private @Nullable String tokenHash;

    @Column(name = "asked_at_ms")
    private Instant askedAt;

    AddressChange(Account account, String newEmail, Instant askedAt) {
        this.accountId = account.getId();
        this.oldEmail = account.getEmail();
        this.newEmail = newEmail;
        this.askedAt = askedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected AddressChange() {}

    /** Closes the link before it. */
    void open(SecretCode token) {
        tokenHash = token.hash();
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(askedAt.plus(STAYS_OPEN));
    }

    AskedAddress asked() {
        return new AskedAddress(oldEmail, newEmail);
    }

    long accountId() {
        return accountId;
    }
}
