package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.TimeRange;

/** Reads and writes the time that the coach keeps for himself. */
@Dependent
class BlockedTimeRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Bounded by coach and start, for that is what the index knows; in order of start, which Derby finds slowly. */
    List<BlockedTime> between(Coach coach, TimeRange time) {
        return entities.createQuery(
                        "select b from BlockedTime b where b.coachId = :coach and b.start >= :earliest"
                                + " and b.start < :to and b.end > :from",
                        BlockedTime.class)
                .setParameter("coach", coach.getId())
                .setParameter("earliest", time.start().minus(BlockedTime.LONGEST))
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .getResultStream()
                .sorted(Comparator.comparing(blocked -> blocked.time().start()))
                .toList();
    }

    Optional<BlockedTime> find(long id) {
        return Optional.ofNullable(entities.find(BlockedTime.class, id));
    }

    /** The same as nobody else can change it until this transaction has ended. */
    Optional<BlockedTime> lock(long id) {
        return Optional.ofNullable(entities.find(BlockedTime.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** This one and those of its series that begin later. */
    List<BlockedTime> from(BlockedTime first) {
        return first.seriesKey()
                .map(key -> series("select b", BlockedTime.class, key, first).getResultList())
                .orElse(List.of(first));
    }

    /** How many those are. */
    long countFrom(BlockedTime first) {
        return first.seriesKey()
                .map(key -> series("select count(b)", Long.class, key, first).getSingleResult())
                .orElse(1L);
    }

    private <T> TypedQuery<T> series(String select, Class<T> result, String key, BlockedTime first) {
        return entities.createQuery(
                        select + " from BlockedTime b where b.coachId = :coach and b.start >= :from"
                                + " and b.seriesKey = :key",
                        result)
                .setParameter("coach", first.coachId())
                .setParameter("from", first.time().start())
                .setParameter("key", key);
    }

    void remove(BlockedTime blocked) {
        entities.remove(blocked);
    }

    BlockedTime add(BlockedTime blocked) {
        entities.persist(blocked);
        entities.flush();
        return blocked;
    }
}
