package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.goedgesprek.platform.SecretCode;

/** A browser with which somebody came in before; who guesses elsewhere does not slow it down. */
@Entity
@Table(name = "known_browser")
class KnownBrowser {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "seen_at_ms")
    private Instant seenAt;

    KnownBrowser(SecretCode token, long accountId, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.seenAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected KnownBrowser() {}

    boolean isOf(Account account) {
        return accountId == account.getId();
    }

    void see(Instant now) {
        seenAt = now;
    }
}
