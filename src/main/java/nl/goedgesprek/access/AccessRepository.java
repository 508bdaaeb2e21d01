package nl.goedgesprek.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.goedgesprek.platform.SecretCode;

@Dependent
class AccessRepository {

    @PersistenceContext
    private EntityManager entities;

    boolean hasAccounts() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                > 0;
    }

    Optional<Account> account(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<String> emailOf(long coachId) {
        return entities.createQuery(
                        "select a.email from Account a where a.coachId = :coach order by a.id", String.class)
                .setParameter("coach", coachId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean hasLink(SecretCode token) {
        return entities.find(SetupLink.class, token.hash()) != null;
    }

    /** Whether the link was there to be used up; of two at once only one gets yes. */
    boolean useUp(SecretCode token) {
        return entities.createQuery("delete from SetupLink l where l.tokenHash = :hash")
                        .setParameter("hash", token.hash())
                        .executeUpdate()
                == 1;
    }

    void forgetLinks() {
        entities.createQuery("delete from SetupLink l").executeUpdate();
    }

    void add(Object entity) {
        entities.persist(entity);
    }
}
