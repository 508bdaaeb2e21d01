package nl.goedgesprek.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
class BookingRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Draft> draft(String keyHash) {
        return Optional.ofNullable(entities.find(Draft.class, keyHash));
    }

    boolean hasDraft(String keyHash) {
        return entities.createQuery("select count(d) from Draft d where d.keyHash = :hash", Long.class)
                        .setParameter("hash", keyHash)
                        .getSingleResult()
                > 0;
    }

    /** The draft, and whoever else wants to change it waits: two tabs, or writing and booking. */
    Optional<Draft> lockDraft(String keyHash) {
        return Optional.ofNullable(entities.find(Draft.class, keyHash, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The marks that drafts have. */
    List<String> marks() {
        return entities.createQuery(
                        "select distinct d.emailMark from Draft d where d.emailMark is not null", String.class)
                .getResultList();
    }

    /** Those with one of these marks, and those that an older version wrote without one. */
    List<Draft> draftsMarked(Collection<String> marks) {
        return entities.createQuery(
                        "select d from Draft d where d.emailMark in :marks"
                                + " or d.emailMark is null and d.email is not null and d.email <> ''",
                        Draft.class)
                .setParameter("marks", marks)
                .getResultList();
    }

    List<Draft> draftsUntouchedSince(Instant moment) {
        return entities.createQuery("select d from Draft d where d.touchedAt < :moment", Draft.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** When each draft was last gone on with. */
    List<Instant> touches() {
        return entities.createQuery("select d.touchedAt from Draft d", Instant.class)
                .getResultList();
    }

    Optional<BookingReceipt> receipt(String keyHash) {
        return Optional.ofNullable(entities.find(BookingReceipt.class, keyHash));
    }

    /** When each was given. */
    List<Instant> receipts() {
        return entities.createQuery("select r.createdAt from BookingReceipt r", Instant.class)
                .getResultList();
    }

    void forgetReceiptsBefore(Instant moment) {
        entities.createQuery("delete from BookingReceipt r where r.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }

    void remove(Object entity) {
        entities.remove(entity);
    }
}
