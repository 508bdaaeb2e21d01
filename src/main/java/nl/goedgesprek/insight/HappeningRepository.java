package nl.goedgesprek.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import nl.goedgesprek.agenda.Happening;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.TimeRange;

/** Reads what happened to appointments in a stretch of time, by the index that bounds it. */
@Dependent
class HappeningRepository {

    private static final String IN = " from HistoryLine h where h.coachId = :coach and h.at >= :from and h.at < :to ";

    private static final List<Happening> COUNTED = List.of(
            Happening.BOOKED,
            Happening.ACCEPTED,
            Happening.DECLINED,
            Happening.EXPIRED,
            Happening.MOVED,
            Happening.CANCELLED);

    @PersistenceContext
    private EntityManager entities;

    /** When each was asked for or put in the agenda: before that it was nothing. */
    List<Instant> made(Coach coach, TimeRange time) {
        return entities.createQuery("select h.at" + IN + "and h.before is null", Instant.class)
                .setParameter("coach", coach.getId())
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .getResultList();
    }

    /** When what happened, of all that is counted. */
    List<Object[]> in(Coach coach, TimeRange time) {
        return entities.createQuery("select h.at, h.happening" + IN + "and h.happening in :counted", Object[].class)
                .setParameter("coach", coach.getId())
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .setParameter("counted", COUNTED)
                .getResultList();
    }
}
