package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.platform.SecretCode;
import org.jspecify.annotations.Nullable;

/** The promise that who has this link may make the account of a coach, or make it anew. */
@Entity
@Table(name = "setup_link")
class SetupLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "coach_id")
    private long coachId;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Column(name = "expires_at_ms")
    private @Nullable Instant expiresAt;

    /** @param expiresAt none when it stays open until it is used */
    SetupLink(SecretCode token, long coachId, Instant createdAt, @Nullable Instant expiresAt) {
        this.tokenHash = token.hash();
        this.coachId = coachId;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** The same for who has an account that is not a coach's. */
    static SetupLink of(Account account, SecretCode token, Instant createdAt, Instant expiresAt) {
        SetupLink link = new SetupLink(token, account.getCoachId(), createdAt, expiresAt);
        link.accountId = account.getId();
        return link;
    }

    @SuppressWarnings("NullAway.Init")
    protected SetupLink() {}

    boolean isOpenAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    long coachId() {
        return coachId;
    }

    /** Of an assistant; empty when it is for the coach himself. */
    Optional<Long> accountId() {
        return Optional.ofNullable(accountId);
    }

    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }
}
