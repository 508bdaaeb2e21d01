package nl.goedgesprek.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened once. It is only read: the chain writes it, and nothing changes it. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private long id;

    @Column(name = "happened_at_ms", insertable = false, updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_whom", insertable = false, updatable = false)
    private By by;

    @Column(name = "account_id", insertable = false, updatable = false)
    private @Nullable Long account;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private Subject.Kind subject;

    @Column(name = "subject_id", insertable = false, updatable = false)
    private @Nullable Long subjectId;

    @Column(insertable = false, updatable = false)
    private String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    /** Its place in the chain, counted from 1. */
    public long getId() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public Act act() {
        return act;
    }

    public By by() {
        return by;
    }

    /** Whose account did it; empty when nobody with an account did, or it was not known. */
    public Optional<Long> account() {
        return Optional.ofNullable(account);
    }

    public Subject subject() {
        return new Subject(subject, subjectId);
    }

    /** A word of the code; may be empty. */
    public String detail() {
        return detail;
    }
}
