package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** With this a coach logs in. The password itself is nowhere; its hash never leaves this package. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "coach_id")
    private long coachId;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Version
    private int version;

    Account(Credentials credentials, String passwordHash, long coachId, Instant createdAt) {
        this.email = credentials.email();
        this.passwordHash = passwordHash;
        this.coachId = coachId;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public String getEmail() {
        return email;
    }

    public long getCoachId() {
        return coachId;
    }

    String passwordHash() {
        return passwordHash;
    }
}
