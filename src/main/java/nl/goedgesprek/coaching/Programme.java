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
import nl.goedgesprek.sealing.ConfidentialText;
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

    @Column(name = "record_months")
    private @Nullable Integer recordMonths;

    @Column(name = "records_erased_on")
    private @Nullable LocalDate recordsErasedOn;

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

    /** Is as coach and client agree now, which is erased in its time, again if need be; nobody is his own sponsor. */
    final void agree(ProgrammeFacts facts, @Nullable Person paying) {
        agreedSessions = facts.sessions();
        start = facts.start();
        goals = facts.goals();
        context = facts.context();
        recordsErasedOn = null;
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
        recordsErasedOn = null;
    }

    /** What was written is kept for so many months after its end, or as long as in all others. */
    void keepRecords(@Nullable Integer months) {
        recordMonths = months;
    }

    /** Says nothing any more of what it was about. */
    void eraseRecords(LocalDate date) {
        goals = "";
        context = "";
        recordsErasedOn = date;
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

    /** Whether anything was written about what it is for. */
    boolean tellsGoals() {
        return !goals.isEmpty() || !context.isEmpty();
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

    /** For how many months after its end what was written is kept; empty when as long as in all others. */
    public Optional<Integer> recordMonths() {
        return Optional.ofNullable(recordMonths);
    }

    /** When what was written was erased; empty when it was not. */
    public Optional<LocalDate> recordsErasedOn() {
        return Optional.ofNullable(recordsErasedOn);
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
