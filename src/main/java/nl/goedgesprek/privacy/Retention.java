package nl.goedgesprek.privacy;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;

/**
 * Erases on the named day what led to nothing: what was cancelled, declined or never answered, and the visit after which
 * somebody said <em>no, thank you</em>; and blocked time that was given free when nobody can take it back any more. Every
 * node may do it; erasing twice changes nothing.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class.getName());

    @Inject
    private AppointmentService appointments;

    @Inject
    private PracticeService practices;

    @Inject
    private ErasureService erasure;

    @Inject
    private BlockingService blocking;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void everyHour() {
        eraseWhatIsDue(clock.instant());
        blocking.forget();
    }

    /** Erases, each in a transaction of its own, what is due on the day of this moment or was before. */
    public void eraseWhatIsDue(Instant now) {
        due(now).stream().map(Appointment::getId).forEach(this::erase);
    }

    /** One that cannot be erased now must not keep the others. */
    private void erase(long appointmentId) {
        try {
            erasure.erase(appointmentId);
        } catch (EJBException failed) {
            LOG.log(
                    Level.SEVERE,
                    failed,
                    () -> "appointment " + appointmentId + " was not erased; tried again in an hour");
        }
    }

    private List<Appointment> due(Instant now) {
        Practice practice = practices.practice();
        LocalDate today = LocalDate.ofInstant(now, practice.zone());
        return appointments.ledToNothing(now).stream()
                .filter(appointment -> appointment
                        .ledToNothingAt()
                        .filter(ended -> !practice.erasureDay(ended).isAfter(today))
                        .isPresent())
                .toList();
    }
}
