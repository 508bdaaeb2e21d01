package nl.goedgesprek.notices;

import jakarta.persistence.Column;
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
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.platform.Cut;
import nl.goedgesprek.practice.Coach;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is owed, or was: to whom and about what, but not what it says. Who sends it claims it first, for a while
 * that he can prolong; when he dies, the claim runs out and another takes it up.
 */
@Entity
@Table(name = "notice")
public class Notice {

    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "coach_id")
    private Coach coach;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "appointment_id")
    private @Nullable Appointment appointment;

    @Column(name = "on_date")
    private @Nullable LocalDate date;

    @Column(name = "once_key")
    private String onceKey;

    @Enumerated(EnumType.STRING)
    private NoticeState state = NoticeState.WAITING;

    @Column(name = "due_at_ms")
    private Instant dueAt;

    private int tries;
    private int resends;

    @Column(name = "first_tried_at_ms")
    private @Nullable Instant firstTriedAt;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "claimed_until_ms")
    private @Nullable Instant claimedUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable Failure failure;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "sent_at_ms")
    private @Nullable Instant sentAt;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Version
    private int version;

    Notice(Owed owed, Instant now, Instant due) {
        this.kind = owed.kind();
        this.addressee = owed.addressee();
        this.coach = owed.coach();
        this.appointment = owed.appointment();
        this.date = owed.date();
        this.onceKey = owed.onceKey();
        this.dueAt = due;
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    /** Whether this claimant may still say what became of it. */
    boolean isClaimedBy(String claimant) {
        return state == NoticeState.SENDING && claimant.equals(claimedBy);
    }

    void prolong(Instant until) {
        claimedUntil = until;
    }

    /** A mail server accepted it. */
    void sent(Instant moment) {
        tried(moment);
        failure = null;
        lastError = null;
        sentAt = moment;
        end(NoticeState.SENT);
    }

    /**
     * It did not go out. It is tried again after a pause, unless that is no use or the time for it is over. What a server said
     * of its recipient stays while no server says anything: he is the one who keeps it waiting.
     */
    void failed(Failure cause, String detail, Instant moment) {
        boolean postponed = tries > 0 && failure == Failure.POSTPONED;
        Instant first = tried(moment);
        if (!postponed || !cause.isOurs()) {
            failure = cause;
            // What a server says names whom it was for, and an address that nobody has confirmed is kept nowhere else
            // for long.
            lastError = kind.isAboutLogin() ? null : Cut.to(LONGEST_ERROR, detail);
        }
        Optional<Instant> again = cause.isFinal() ? Optional.empty() : Pauses.next(first, tries, moment);
        again.ifPresent(due -> dueAt = due);
        end(again.isPresent() ? NoticeState.WAITING : NoticeState.FAILED);
    }

    private Instant tried(Instant moment) {
        tries++;
        firstTriedAt = firstTriedAt == null ? moment : firstTriedAt;
        return firstTriedAt;
    }

    /** Nobody is to get it, because nobody is there. */
    void withhold() {
        failure = Failure.FICTIONAL;
        lastError = null;
    }

    /** It is not to be sent any more. */
    void drop() {
        end(NoticeState.DROPPED);
    }

    /** Whoever claimed it did not come to it. */
    void giveBack() {
        end(NoticeState.WAITING);
    }

    private void end(NoticeState next) {
        state = next;
        claimedBy = null;
        claimedUntil = null;
    }

    /** Somebody wants it sent now: once more when it went out or failed, sooner when it waits. */
    void sendAgain(Instant now) {
        if (state == NoticeState.SENT || state == NoticeState.FAILED) {
            resends++;
            tries = 0;
            firstTriedAt = null;
            state = NoticeState.WAITING;
        }
        if (state == NoticeState.WAITING) {
            dueAt = now;
        }
    }

    public long getId() {
        return id;
    }

    public NoticeKind kind() {
        return kind;
    }

    public Addressee addressee() {
        return addressee;
    }

    public Coach coach() {
        return coach;
    }

    /** What it is about; empty for a mail about a day. */
    public Optional<Appointment> appointment() {
        return Optional.ofNullable(appointment);
    }

    /** The day it is about; empty for a mail about an appointment. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    String onceKey() {
        return onceKey;
    }

    public NoticeState state() {
        return state;
    }

    /** When it is tried, or tried again; tells nothing once it was sent, dropped or given up. */
    public Instant dueAt() {
        return dueAt;
    }

    /** How often it was tried since it was last asked for. */
    public int tries() {
        return tries;
    }

    /** How often somebody asked for it again. */
    int resends() {
        return resends;
    }

    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** What the mail server said, or the reason that it said nothing. */
    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    /** When a mail server last accepted it. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The name by which mail servers know it: the same at each try, so that they may recognise it. */
    String messageId(String host) {
        return "<" + id + '.' + resends + '.' + createdAt.toEpochMilli() + '@' + host + '>';
    }
}
