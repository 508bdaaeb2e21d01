package nl.goedgesprek.coaching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import org.jspecify.annotations.Nullable;

/** What the coach keeps about one conversation: to which programme it belongs, and whether it took place. */
@Entity
@Table(name = "coaching_session")
public class Session {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appointment_id")
    private Appointment appointment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private @Nullable Programme programme;

    @Enumerated(EnumType.STRING)
    private @Nullable Absence absence;

    @Version
    private int version;

    Session(Appointment appointment) {
        this.appointment = appointment;
    }

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    /** Belongs to a programme from now on, or to none. */
    void belongTo(@Nullable Programme which) {
        programme = which;
    }

    /** Did not take place after all, or did when there is no reason why it did not. */
    void mark(@Nullable Absence why) {
        absence = why;
    }

    public long getId() {
        return id;
    }

    public Appointment appointment() {
        return appointment;
    }

    public Optional<Programme> programme() {
        return Optional.ofNullable(programme);
    }

    /** Why it did not take place; empty when it did, will, or was taken out of the agenda. */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    /** How it counts. What is past and was not called off took place, unless the coach says otherwise. */
    public Standing standingAt(Instant now) {
        if (appointment.isPastAt(now)) {
            return absence().map(Session::standing).orElse(Standing.HELD);
        }
        boolean lapsed = !now.isBefore(appointment.time().end());
        return lapsed || !appointment.getStatus().isOccupying() ? Standing.CALLED_OFF : Standing.PLANNED;
    }

    private static Standing standing(Absence absence) {
        return switch (absence) {
            case NO_SHOW -> Standing.NO_SHOW;
            case CALLED_OFF -> Standing.CALLED_OFF;
        };
    }
}
