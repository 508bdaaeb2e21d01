package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "person_name")
    private String personName = "";

    @Column(name = "coach_id")
    private long coachId;

    @Enumerated(EnumType.STRING)
    @Column(name = "account_role")
    private Role role;

    @Column(name = "ended_at_ms")
    private @Nullable Instant endedAt;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Version
    private int version;

    Account(Holder holder, String email, String passwordHash, Instant createdAt) {
        this.email = email;
        this.passwordHash = passwordHash;
        this.coachId = holder.coachId();
        this.role = holder.role();
        this.createdAt = createdAt;
    }

    /** An account that nobody has a password of yet. */
    static Account ofAssistant(NewAssistant person, String hashOfNothing, Instant createdAt) {
        Account account =
                new Account(new Holder(person.coachId(), Role.ASSISTANT), person.email(), hashOfNothing, createdAt);
        account.personName = person.name();
        return account;
    }

    /** @param coachId whose agenda it opens */
    record Holder(long coachId, Role role) {}

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    void move(String newEmail) {
        email = newEmail;
    }

    void secure(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    /** Opens nothing any more; again changes nothing. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    void restore() {
        endedAt = null;
    }

    /** Gives who has it other rights from now on. */
    void become(Role newRole) {
        role = newRole;
    }

    /** Opens the agenda of another coach from now on. */
    void serve(long otherCoachId) {
        coachId = otherCoachId;
    }

    public long getId() {
        return id;
    }

    public Role role() {
        return role;
    }

    public boolean isOwner() {
        return role == Role.OWNER;
    }

    public boolean isAssistant() {
        return role == Role.ASSISTANT;
    }

    /** Whether it opens nothing any more. */
    public boolean isEnded() {
        return endedAt != null;
    }

    /** Rises with every change. */
    public int version() {
        return version;
    }

    /** What an assistant is called; empty for a coach. */
    public String getPersonName() {
        return personName;
    }

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
