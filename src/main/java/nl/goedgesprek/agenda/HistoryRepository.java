package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.HistoryLine.Happened;
import nl.goedgesprek.practice.Coach;
import org.jspecify.annotations.Nullable;

@Dependent
class HistoryRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @param before how it stood; null when it was only made */
    void note(Appointment appointment, @Nullable AppointmentStatus before, Happened what) {
        entities.persist(new HistoryLine(appointment, before, what));
    }

    /** In the order in which it happened. */
    List<HistoryLine> of(long appointment) {
        return entities.createQuery(
                        "select h from HistoryLine h where h.appointmentId = :appointment order by h.at, h.id",
                        HistoryLine.class)
                .setParameter("appointment", appointment)
                .getResultList();
    }

    /** When visitors moved it after a moment, the first first. */
    List<Instant> visitorsMoves(long appointment, Instant after) {
        return entities.createQuery(
                        "select h.at from HistoryLine h where h.appointmentId = :appointment and h.at > :after"
                                + " and h.happening = :moved and h.actor = :visitor order by h.at, h.id",
                        Instant.class)
                .setParameter("appointment", appointment)
                .setParameter("after", after)
                .setParameter("moved", Happening.MOVED)
                .setParameter("visitor", Actor.VISITOR)
                .getResultList();
    }

    /** When what waits for somebody's word was noted to have gone by last, by the number of the appointment. */
    Map<Long, Instant> expiries(Coach coach) {
        return entities.createQuery(
                        "select h.appointmentId, h.at from HistoryLine h where h.happening = :expired"
                                + " and h.appointmentId in (select a.id from Appointment a where a.coach = :coach"
                                + " and a.status in :waiting)",
                        Object[].class)
                .setParameter("expired", Happening.EXPIRED)
                .setParameter("coach", coach)
                .setParameter(
                        "waiting",
                        Stream.of(AppointmentStatus.values())
                                .filter(AppointmentStatus::isWaiting)
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> (Instant) row[1],
                        (one, other) -> one.isAfter(other) ? one : other));
    }
}
