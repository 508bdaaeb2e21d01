package nl.goedgesprek.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
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
import nl.goedgesprek.practice.Coach;
import org.jspecify.annotations.Nullable;

/** A number of conversations that a coach and a client agreed on, and what for. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "coach_id")
    private Coach coach;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "client_id")
    private Person client;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "sponsor_id")
    private @Nullable Person sponsor;

    @Column(name = "agreed_sessions")
    private int agreedSessions;

    @Convert(converter = ConfidentialText.class)
    private String goals;

    @Convert(converter = ConfidentialText.class)
    private String context;

    @Column(name = "starts_on")
    private LocalDate start;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Version
    private int version;

    Programme(Coach coach, Person client, ProgrammeFacts facts, Instant createdAt) {
        this.coach = coach;
        this.client = client;
        this.createdAt = createdAt;
        this.goals = facts.goals();
        this.context = facts.context();
        this.start = facts.start();
        agree(facts, null);
    }

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    /** Is as coach and client agree now; nobody is his own sponsor. */
    final void agree(ProgrammeFacts facts, @Nullable Person paying) {
        agreedSessions = facts.sessions();
        start = facts.start();
        goals = facts.goals();
        context = facts.context();
        sponsor = paying != null && paying.getId() == client.getId() ? null : paying;
    }

    /** Is over; again changes nothing. */
    void end(LocalDate date) {
        if (endedOn == null) {
            endedOn = date;
        }
    }

    /** Goes on after all. */
    void resume() {
        endedOn = null;
    }

    /** One of its people turned out to be somebody else; nobody is his own sponsor. */
    void replace(Person gone, Person kept) {
        client = client.getId() == gone.getId() ? kept : client;
        Person paying = sponsor != null && sponsor.getId() == gone.getId() ? kept : sponsor;
        sponsor = paying != null && paying.getId() == client.getId() ? null : paying;
    }

    /** Nothing is known of its sponsor any more. */
    void loseSponsor() {
        sponsor = null;
    }

    public long getId() {
        return id;
    }

    public Coach coach() {
        return coach;
    }

    public Person client() {
        return client;
    }

    /** Who has it paid for; empty when that is the client himself. */
    public Optional<Person> sponsor() {
        return Optional.ofNullable(sponsor);
    }

    public int agreedSessions() {
        return agreedSessions;
    }

    /** What the client wants to reach; may be empty. */
    public String goals() {
        return goals;
    }

    /** What matters about where he works; may be empty. */
    public String context() {
        return context;
    }

    public LocalDate start() {
        return start;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public ProgrammeState state() {
        return endedOn == null ? ProgrammeState.RUNNING : ProgrammeState.ENDED;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Another number after each change. */
    public int version() {
        return version;
    }
}
