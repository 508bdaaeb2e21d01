package nl.goedgesprek.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.coaching.Absence;
import nl.goedgesprek.coaching.Held;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;

/**
 * Reads conversations that were held in a stretch of time, for figures, kilometres and hours; which those are {@link Held}
 * says.
 */
@Dependent
class HeldRepository {

    private static final String WITHIN = " a.coach = :coach and a.start >= :from and a.start < :to ";

    private static final String AGREED = WITHIN + "and a.status = :status ";

    private static final String OVER = WITHIN + "and" + Held.OVER;

    private static final String HELD = OVER + "and" + Held.TOOK_PLACE;

    private static final String DRIVEN_TO =
            OVER + "and not exists (select s from Session s where s.appointment = a and s.absence = :calledOff) ";

    @PersistenceContext
    private EntityManager entities;

    /** When those began that were held in a stretch of time. */
    List<Instant> starts(Coach coach, TimeRange time, Instant now) {
        return held("select a.start from Appointment a where" + HELD, Instant.class, coach, time, now)
                .getResultList();
    }

    /** When those of them began that were held at the client's. */
    List<Instant> visits(Coach coach, TimeRange time, Instant now) {
        return held(
                        "select a.start from Appointment a where" + HELD + "and a.type.venue = :venue",
                        Instant.class,
                        coach,
                        time,
                        now)
                .setParameter("venue", Venue.AT_CLIENT)
                .getResultList();
    }

    /**
     * To which the coach came, also when nobody else did; in order, to be read and not to be changed. Their people are
     * read when they are asked for, many at once: joined with them, Derby would read every appointment that there is and
     * not those of the index.
     */
    List<Appointment> drivenTo(Coach coach, TimeRange time, Instant now) {
        return held(
                        "select a from Appointment a where" + DRIVEN_TO + "order by a.start, a.id",
                        Appointment.class,
                        coach,
                        time,
                        now)
                .setParameter("calledOff", Absence.CALLED_OFF)
                .setHint("eclipselink.read-only", true)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.person")
                .getResultList();
    }

    /**
     * With whom, from when and until when each was that is coaching, on which terms it was agreed, and on which its kind is
     * held now; in order.
     */
    List<Object[]> coaching(Coach coach, TimeRange time, Instant now) {
        return held(
                        "select a.person.id, a.start, a.end, a.coaching.form, a.coaching.paid, t.coachingForm,"
                                + " t.coachingPaid from Appointment a join a.type t where" + HELD
                                + "and (a.coaching.form is not null or t.coachingForm <> :none) order by a.start, a.id",
                        Object[].class,
                        coach,
                        time,
                        now)
                .setParameter("none", CoachingForm.NONE)
                .getResultList();
    }

    /** When those would have begun to which nobody came. */
    List<Instant> noShows(Coach coach, TimeRange time) {
        return entities.createQuery(
                        "select a.start from Session s join s.appointment a where" + AGREED + "and s.absence = :noShow",
                        Instant.class)
                .setParameter("coach", coach)
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .setParameter("status", AppointmentStatus.CONFIRMED)
                .setParameter("noShow", Absence.NO_SHOW)
                .getResultList();
    }

    private <T> TypedQuery<T> held(String query, Class<T> result, Coach coach, TimeRange time, Instant now) {
        return entities.createQuery(query, result)
                .setParameter("coach", coach)
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .setParameter("status", AppointmentStatus.CONFIRMED)
                .setParameter("now", now);
    }
}
