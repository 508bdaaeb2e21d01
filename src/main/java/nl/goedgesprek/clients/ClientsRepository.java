package nl.goedgesprek.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

@Dependent
class ClientsRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Organisation> organisation(String name) {
        return entities.createQuery(
                        "select o from Organisation o where lower(o.name) = :name order by o.id", Organisation.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether nobody is of it. */
    boolean isDeserted(Organisation organisation) {
        return entities.createQuery("select p from Person p where p.organisation = :organisation", Person.class)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }
}
