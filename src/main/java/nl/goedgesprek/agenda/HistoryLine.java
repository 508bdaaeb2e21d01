package nl.goedgesprek.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened to an appointment once. It never changes, and tells nothing of a person. */
@Entity
@Table(name = "appointment_history")
public class HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "appointment_id")
    private long appointmentId;

    @Column(name = "coach_id")
    private long coachId;

    @Column(name = "happened_at_ms")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Happening happening;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private @Nullable AppointmentStatus before;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after")
    private AppointmentStatus after;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_whom")
    private @Nullable Actor actor;

    /** @param before how it stood; null when it was only made */
    HistoryLine(Appointment appointment, @Nullable AppointmentStatus before, Happened what) {
        this.appointmentId = appointment.getId();
        this.coachId = appointment.coach().getId();
        this.at = what.at();
        this.happening = what.happening();
        this.before = before;
        this.after = appointment.getStatus();
        this.actor = what.actor();
    }

    @SuppressWarnings("NullAway.Init")
    protected HistoryLine() {}

    /** What happened, by whom, and when. */
    record Happened(Happening happening, Actor actor, Instant at) {}

    public Instant at() {
        return at;
    }

    public Happening happening() {
        return happening;
    }

    /** How it stood before; empty when it was only made, or when that is not known. */
    public Optional<AppointmentStatus> before() {
        return Optional.ofNullable(before);
    }

    /** How it stands since. */
    public AppointmentStatus after() {
        return after;
    }

    /** Empty when that is not known: it happened before anybody kept that. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }
}
