package nl.goedgesprek.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class SentFormRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<SentForm> find(String key) {
        return Optional.ofNullable(entities.find(SentForm.class, key));
    }

    /** At once: whoever adds the same at the same time waits here until this transaction has ended, and then fails. */
    SentForm addNow(SentForm form) {
        entities.persist(form);
        entities.flush();
        return form;
    }

    /** When each was sent. */
    List<Instant> sent() {
        return entities.createQuery("select f.sentAt from SentForm f", Instant.class)
                .getResultList();
    }

    void forgetBefore(Instant moment) {
        entities.createQuery("delete from SentForm f where f.sentAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
