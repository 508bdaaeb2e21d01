package nl.goedgesprek.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Person;

@Dependent
class TombstoneRepository {

    @PersistenceContext
    private EntityManager entities;

    Set<Identity> all() {
        return entities.createQuery("select t from Tombstone t", Tombstone.class)
                .getResultStream()
                .map(Tombstone::identity)
                .collect(Collectors.toSet());
    }

    /** Again changes nothing. */
    void add(Identity identity, Instant now) {
        if (entities.find(Tombstone.class, identity.hash()) == null) {
            entities.persist(new Tombstone(identity, now));
        }
    }

    List<Identity> former(long person) {
        return entities.createQuery("select f from FormerIdentity f where f.personId = :person", FormerIdentity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(FormerIdentity::identity)
                .toList();
    }

    void addFormer(long person, Identity identity) {
        if (!former(person).contains(identity)) {
            entities.persist(new FormerIdentity(person, identity));
            entities.flush();
        }
    }

    void forgetFormer(long person) {
        entities.createQuery("delete from FormerIdentity f where f.personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** The numbers of the people, not erased, who are among these. */
    List<Long> people(Collection<Identity> wanted) {
        return people().filter(row -> wanted.contains(Identity.ofPerson((Long) row[0], (Instant) row[1])))
                .map(row -> (Long) row[0])
                .toList();
    }

    /** Those of these who are there, not erased. */
    Set<Identity> living(Collection<Identity> wanted) {
        return people().map(row -> Identity.ofPerson((Long) row[0], (Instant) row[1]))
                .filter(wanted::contains)
                .collect(Collectors.toSet());
    }

    private Stream<Object[]> people() {
        return entities.createQuery("select p.id, p.createdAt from Person p where p.email <> :erased", Object[].class)
                .setParameter("erased", Person.NOBODY)
                .getResultStream();
    }

    /** The numbers of the organisations that are among these. */
    List<Long> organisations(Collection<Identity> wanted) {
        return entities.createQuery("select o.id, o.createdAt from Organisation o", Object[].class)
                .getResultStream()
                .filter(row -> wanted.contains(Identity.ofOrganisation((Long) row[0], (Instant) row[1])))
                .map(row -> (Long) row[0])
                .toList();
    }

    /** The numbers of the appointments, not erased, that are among these. */
    List<Long> appointments(Collection<Identity> wanted) {
        return entities.createQuery(
                        "select a.id, a.calendarUid from Appointment a where a.erasedAt is null", Object[].class)
                .getResultStream()
                .filter(row -> wanted.contains(Identity.ofAppointment((String) row[1])))
                .map(row -> (Long) row[0])
                .toList();
    }
}
