package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.goedgesprek.platform.SecretCode;

/** The promise that who has this link may make the first account. */
@Entity
@Table(name = "setup_link")
class SetupLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    SetupLink(SecretCode token, Instant createdAt) {
        this.tokenHash = token.hash();
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected SetupLink() {}
}
