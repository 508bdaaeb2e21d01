package nl.goedgesprek.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who somebody was before the coach found that two were one. */
@Entity
@IdClass(FormerIdentity.Key.class)
@Table(name = "former_identity")
public class FormerIdentity {

    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Column(name = "identity_hash")
    private String hash;

    FormerIdentity(long personId, Identity identity) {
        this.personId = personId;
        this.hash = identity.hash();
    }

    @SuppressWarnings("NullAway.Init")
    protected FormerIdentity() {}

    Identity identity() {
        return new Identity(hash);
    }

    /** What tells one from another. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long personId;
        private String hash = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.personId == personId && key.hash.equals(hash);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, hash);
        }
    }
}
