package nl.goedgesprek.calendars;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.TimeRange;

@Dependent
class OutsideRepository {

    @PersistenceContext
    private EntityManager entities;

    List<OutsideCalendar> of(Coach coach) {
        return entities.createQuery(
                        "select c from OutsideCalendar c where c.coach = :coach order by c.id", OutsideCalendar.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    Optional<OutsideCalendar> find(long id) {
        return Optional.ofNullable(entities.find(OutsideCalendar.class, id));
    }

    Optional<Coach> coachOf(long id) {
        return entities.createQuery("select c.coach from OutsideCalendar c where c.id = :id", Coach.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    long count() {
        return entities.createQuery("select count(c) from OutsideCalendar c", Long.class)
                .getSingleResult();
    }

    /** The same as nobody else can change it until this transaction has ended. */
    Optional<OutsideCalendar> lock(long id) {
        return Optional.ofNullable(entities.find(OutsideCalendar.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The numbers of what is due and nobody reads now. */
    List<Long> due(Instant now) {
        return entities.createQuery(
                        "select c.id from OutsideCalendar c where c.dueAt <= :now"
                                + " and (c.claimedUntil is null or c.claimedUntil < :now) order by c.dueAt, c.id",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Whether what is due by then is the claimant's to read; of many who try at once, one succeeds. */
    boolean claim(long id, String claimant, TimeRange claim, Instant dueBy) {
        return entities.createQuery("update OutsideCalendar c set c.claimedBy = :claimant, c.claimedUntil = :until,"
                                + " c.version = c.version + 1 where c.id = :id and c.dueAt <= :dueBy"
                                + " and (c.claimedUntil is null or c.claimedUntil < :now)")
                        .setParameter("claimant", claimant)
                        .setParameter("until", claim.end())
                        .setParameter("now", claim.start())
                        .setParameter("dueBy", dueBy)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    OutsideCalendar add(OutsideCalendar calendar) {
        entities.persist(calendar);
        entities.flush();
        return calendar;
    }

    void remove(OutsideCalendar calendar) {
        entities.remove(calendar);
    }
}
