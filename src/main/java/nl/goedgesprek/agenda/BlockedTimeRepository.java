package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.TimeRange;

/** Reads blocked time; what was given free is there only for who takes it back. */
@Dependent
class BlockedTimeRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Bounded by coach and start, for that is what the index knows. */
    List<BlockedTime> between(Coach coach, TimeRange time) {
        return entities.createQuery(
                        "select b from BlockedTime b where b.coachId = :coach and b.start >= :earliest"
                                + " and b.start < :to and b.end > :from and b.freedAt is null order by b.start",
                        BlockedTime.class)
                .setParameter("coach", coach.getId())
                .setParameter("earliest", time.start().minus(BlockedTime.LONGEST))
                .setParameter("from", time.start())
                .setParameter("to", time.end())
                .getResultList();
    }

    Optional<BlockedTime> find(long id) {
        return Optional.ofNullable(entities.find(BlockedTime.class, id)).filter(blocked -> !blocked.isFreed());
    }

    /** The same as nobody else can change it until this transaction has ended. */
    Optional<BlockedTime> lock(long id) {
        return Optional.ofNullable(entities.find(BlockedTime.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(blocked -> !blocked.isFreed());
    }

    /** This one and those of its series that begin later. */
    List<BlockedTime> from(BlockedTime first) {
        return first.seriesKey().map(key -> series(key, first).getResultList()).orElse(List.of(first));
    }

    private TypedQuery<BlockedTime> series(String key, BlockedTime first) {
        return entities.createQuery(
                        "select b from BlockedTime b where b.coachId = :coach and b.start >= :from"
                                + " and b.seriesKey = :key and b.freedAt is null",
                        BlockedTime.class)
                .setParameter("coach", first.coachId())
                .setParameter("from", first.time().start())
                .setParameter("key", key);
    }

    List<BlockedTime> freed(Coach coach, Instant moment) {
        return entities.createQuery(
                        "select b from BlockedTime b where b.coachId = :coach and b.freedAt = :moment",
                        BlockedTime.class)
                .setParameter("coach", coach.getId())
                .setParameter("moment", moment)
                .getResultList();
    }

    void forgetFreed(Instant before) {
        entities.createQuery("delete from BlockedTime b where b.freedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    BlockedTime add(BlockedTime blocked) {
        entities.persist(blocked);
        entities.flush();
        return blocked;
    }
}
