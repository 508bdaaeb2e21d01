package nl.goedgesprek.undo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class DeedRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Deed deed) {
        entities.persist(deed);
    }

    Optional<Deed> find(long id) {
        return Optional.ofNullable(entities.find(Deed.class, id));
    }

    /** As nobody else can undo it until this transaction has ended; empty when it is gone. */
    Optional<Deed> lock(long id) {
        return Optional.ofNullable(entities.find(Deed.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those done since a moment, the newest first. */
    List<Deed> since(Instant moment, List<DeedKind> kinds) {
        return entities.createQuery(
                        "select d from Deed d where d.kind in :kinds and d.doneAt >= :moment order by d.doneAt desc,"
                                + " d.id desc",
                        Deed.class)
                .setParameter("kinds", kinds)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** The numbers of those done before a moment. */
    List<Long> before(Instant moment) {
        return entities.createQuery("select d.id from Deed d where d.doneAt < :moment order by d.id", Long.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    List<Deed> about(long person) {
        return entities.createQuery("select d from Deed d where d.personId = :person", Deed.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Those that touched who somebody is. */
    List<Deed> touching(long person) {
        return entities.createQuery(
                        "select distinct d from Deed d join d.rows r join r.values v where r.table = :table"
                                + " and key(v) = 'id' and (v.before = :id or v.after = :id)",
                        Deed.class)
                .setParameter("table", Deed.PEOPLE)
                .setParameter("id", String.valueOf(person))
                .getResultList();
    }

    /** Those that touched something which is about somebody. */
    List<Deed> holding(long person) {
        return entities.createQuery(
                        "select distinct d from Deed d join d.rows r join r.values v"
                                + " where key(v) in ('person_id', 'client_id', 'sponsor_id')"
                                + " and (v.before = :id or v.after = :id)",
                        Deed.class)
                .setParameter("id", String.valueOf(person))
                .getResultList();
    }

    void remove(Deed deed) {
        entities.remove(deed);
    }

    /** What was changed so far stands in the database. */
    void flush() {
        entities.flush();
    }
}
