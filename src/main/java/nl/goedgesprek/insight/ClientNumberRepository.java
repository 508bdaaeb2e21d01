package nl.goedgesprek.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class ClientNumberRepository {

    @PersistenceContext
    private EntityManager entities;

    /** All that were given, by the number of the person. */
    Map<Long, Integer> all() {
        return entities.createQuery("select n from ClientNumber n", ClientNumber.class)
                .getResultStream()
                .collect(Collectors.toMap(ClientNumber::personId, ClientNumber::number));
    }

    Optional<ClientNumber> of(long person) {
        return Optional.ofNullable(entities.find(ClientNumber.class, person));
    }

    /** The names of all whom the log may name, by their number. */
    Map<Long, String> namable() {
        return entities.createQuery("select p.id, p.name from Person p where p.logConsent is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    void add(long person, int number) {
        entities.persist(new ClientNumber(person, number));
    }

    /** At once, so that its number can be given to another. */
    void removeNow(ClientNumber number) {
        entities.remove(number);
        entities.flush();
    }
}
