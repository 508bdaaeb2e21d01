package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.agenda.HistoryLine.Happened;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.clients.Person;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to an appointment: for the figures, and for whoever asks later who did it. */
@Dependent
class Chronicle {

    @Inject
    private HistoryRepository history;

    @Inject
    private AuditTrail audit;

    /** @param before how it stood; null when it was only made */
    void note(Appointment appointment, @Nullable AppointmentStatus before, Happened what) {
        history.note(appointment, before, what);
        audit(appointment, what.happening().name(), what.actor());
    }

    /** Something that the figures do not count. */
    void audit(Appointment appointment, String what, Actor actor) {
        Subject subject = Subject.appointment(appointment.getId());
        if (actor == Actor.VISITOR) {
            audit.recordOfVisitor(Act.APPOINTMENT, subject, what);
        } else {
            audit.record(Act.APPOINTMENT, subject, what);
        }
    }

    /** When visitors did one of these, which the figures do not count, after a moment; the first first. */
    List<Instant> ofVisitors(Appointment appointment, Set<String> words, Instant after) {
        return audit.deedsOfVisitors(Act.APPOINTMENT, Subject.appointment(appointment.getId()), words, after);
    }

    void erased(Appointment appointment) {
        Subject subject = Subject.appointment(appointment.getId());
        Person person = appointment.person();
        if (person.isLeaving()) {
            audit.recordAsked(Act.ERASED, subject, "", person.erasureAskedBy().orElse(null));
        } else {
            audit.record(Act.ERASED, subject, "");
        }
    }
}
