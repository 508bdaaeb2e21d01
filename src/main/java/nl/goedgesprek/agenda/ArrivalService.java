package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;

/** What concerns the coach's arrival: what he notes about a door, and whom he tells that he will be later. */
@Stateless
@Allowed(Circle.DESK)
public class ArrivalService {

    /** Who is later than this had better propose another moment. */
    public static final int LONGEST_DELAY_MINUTES = 240;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private AgendaRepository repository;

    @Inject
    private AppointmentService appointments;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<AppointmentChanged> changes;

    /**
     * Keeps what he knows about the door; of what is erased nothing.
     *
     * @param words none when there is nothing to know
     * @throws IllegalArgumentException when they are too long
     */
    public void note(long id, String words) {
        if (words.length() > Arrival.LONGEST_NOTE) {
            throw new IllegalArgumentException("a note of " + words.length() + " characters");
        }
        Appointment appointment = appointments.lock(id);
        if (!appointment.isErased()) {
            appointment.arrival().note(words);
            audit.record(Act.APPOINTMENT, Subject.appointment(id), "DOOR_NOTED");
        }
    }

    /** Forgets what a node of before V46 left with an appointment that it erased: it does not know where a note is now. */
    @Allowed(Circle.SERVICES)
    public void forgetErased() {
        repository.forgetNotesOfErased();
    }

    /** What to know about the door of an appointment: noted with it, or else with the last visit to the same door. */
    public Optional<String> noteFor(Appointment appointment) {
        return Optional.of(appointment)
                .filter(own -> !currentCoach.isKeptFrom(own.coach()))
                .flatMap(own -> own.arrival().note().or(() -> repository.lastNote(own)))
                .filter(words -> !words.isEmpty());
    }

    /**
     * Tells people that the coach will be later than agreed, or on time after all. Who has heard the same already, or
     * whose conversation is not definite or over, hears nothing.
     *
     * @param minutes how late, by the number of the appointment; 0 is on time after all
     * @return how many were told
     * @throws IllegalArgumentException when it is less than nothing or more than {@link #LONGEST_DELAY_MINUTES}
     */
    public int tellDelays(Map<Long, Integer> minutes) {
        return Math.toIntExact(minutes.entrySet().stream()
                .filter(entry -> tellDelay(entry.getKey(), entry.getValue()))
                .count());
    }

    private boolean tellDelay(long id, int minutes) {
        if (minutes < 0 || minutes > LONGEST_DELAY_MINUTES) {
            throw new IllegalArgumentException(minutes + " minutes late");
        }
        Appointment appointment = appointments.lock(id);
        Instant now = clock.instant();
        boolean expected = appointment.getStatus() == AppointmentStatus.CONFIRMED
                && now.isBefore(appointment.time().end());
        if (!expected || appointment.arrival().delayMinutes() == minutes) {
            return false;
        }
        appointment.arrival().tellDelay(minutes, now);
        audit.record(Act.APPOINTMENT, Subject.appointment(id), "DELAY_TOLD");
        changes.fire(new AppointmentChanged(id, Change.DELAYED));
        return true;
    }
}
