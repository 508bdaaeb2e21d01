package nl.goedgesprek.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Dependent
class ClientsRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * By its name in whatever case, the coach's own before those that came along with somebody; the index on what it is
     * sorted by finds the few that it may be.
     */
    Optional<Organisation> organisation(String name) {
        return entities.createQuery(
                        "select o from Organisation o where o.sortName = :sorted and lower(o.name) = :name"
                                + " order by o.byCoach desc, o.id",
                        Organisation.class)
                .setParameter("sorted", SearchKeys.of(name).sortName())
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    <T> Optional<T> find(Class<T> kind, long id) {
        return Optional.ofNullable(entities.find(kind, id));
    }

    /** As nobody else can change it until this transaction has ended; empty when it is gone. */
    <T> Optional<T> lock(Class<T> kind, long id) {
        Optional<T> locked = Optional.ofNullable(entities.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
        locked.ifPresent(entities::refresh);
        return locked;
    }

    /**
     * Somebody as nobody else can change him, and before him where he works: in this order, as by whoever describes an
     * organisation or makes one of two.
     */
    Optional<Person> lockPerson(long id) {
        find(Person.class, id)
                .flatMap(Person::organisation)
                .ifPresent(where -> lock(Organisation.class, where.getId()));
        return lock(Person.class, id);
    }

    /** Who is of it, by name. */
    List<Person> people(Organisation organisation) {
        return entities.createQuery(
                        "select distinct p from Person p left join fetch p.roles where p.organisation = :organisation"
                                + " order by p.sortName, p.id",
                        Person.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    List<Person> askedErasure() {
        return entities.createQuery(
                        "select p from Person p where p.erasureAskedAt is not null order by p.id", Person.class)
                .getResultList();
    }

    /** Whether nobody is of it. */
    boolean isDeserted(Organisation organisation) {
        return entities.createQuery("select p from Person p where p.organisation = :organisation", Person.class)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Where somebody works when that goes with him: nobody else is of it, and nothing of the coach's is in it. */
    Optional<Organisation> goingWith(Person person) {
        return person.organisation().filter(known -> !known.isKept() && isOnlyOf(known, person));
    }

    private boolean isOnlyOf(Organisation organisation, Person person) {
        return entities.createQuery(
                        "select p.id from Person p where p.organisation = :organisation and p.id <> :person",
                        Long.class)
                .setParameter("organisation", organisation)
                .setParameter("person", person.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The numbers of the first rows that nothing finds yet. */
    List<Long> unindexed(Class<?> kind, int most) {
        return entities.createQuery(
                        "select x.id from " + kind.getSimpleName() + " x where x.sortName is null order by x.id",
                        Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }

    /** The entity has its number at once. */
    <T> T addNow(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }
}
