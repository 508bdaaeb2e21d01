package nl.goedgesprek.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.sealing.ConfidentialText;
import org.jspecify.annotations.Nullable;

/** What was agreed in a conversation that somebody does. */
@Entity
@Table(name = "agreed_action")
public class AgreedAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    @Convert(converter = ConfidentialText.class)
    @Column(name = "content")
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "action_owner")
    private ActionOwner owner;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "done_at_ms")
    private @Nullable Instant doneAt;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Version
    private int version;

    AgreedAction(Session session, ActionFacts facts, Instant createdAt) {
        this.session = session;
        this.text = facts.text();
        this.owner = facts.owner();
        this.createdAt = createdAt;
        agree(facts);
    }

    @SuppressWarnings("NullAway.Init")
    protected AgreedAction() {}

    /** Is as coach and client agree now. */
    final void agree(ActionFacts facts) {
        text = facts.text();
        owner = facts.owner();
        due = facts.due();
    }

    /** Was done; again changes nothing. */
    void finish(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    /** Is still to be done after all. */
    void reopen() {
        doneAt = null;
    }

    Session session() {
        return session;
    }

    public long getId() {
        return id;
    }

    /** The appointment in which it was agreed. */
    public long appointmentId() {
        return session.appointment().getId();
    }

    /** With whom it was agreed. */
    public Person client() {
        return session.appointment().person();
    }

    public String text() {
        return text;
    }

    public ActionOwner owner() {
        return owner;
    }

    /** By when; empty when that was not agreed. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Another number after each change. */
    public int version() {
        return version;
    }
}
