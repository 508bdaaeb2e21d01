package nl.goedgesprek.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody, an organisation or an appointment that was erased, or is about to be, and must not come back. */
@Entity
@Table(name = "tombstone")
public class Tombstone {

    @Id
    @Column(name = "identity_hash")
    private String hash;

    @Column(name = "erased_at_ms")
    private Instant erasedAt;

    Tombstone(Identity identity, Instant erasedAt) {
        this.hash = identity.hash();
        this.erasedAt = erasedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Tombstone() {}

    Instant erasedAt() {
        return erasedAt;
    }

    Identity identity() {
        return new Identity(hash);
    }
}
