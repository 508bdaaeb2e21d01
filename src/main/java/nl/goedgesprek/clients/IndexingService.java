package nl.goedgesprek.clients;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/** Writes down by what a row is found that was there before it could be. */
@Stateless
@Allowed(Circle.SERVICES)
public class IndexingService {

    private static final int AT_ONCE = 200;

    @Inject
    private ClientsRepository repository;

    /**
     * Does so with some rows, and says whether there may be more. Several nodes may do it at once: each row is locked
     * first, and whoever comes second finds it done.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean indexSome() {
        List<Long> organisations = repository.unindexed(Organisation.class, AT_ONCE);
        organisations.stream()
                .flatMap(id -> repository.lock(Organisation.class, id).stream())
                .filter(organisation -> !organisation.isIndexed())
                .forEach(Organisation::index);
        List<Long> people = repository.unindexed(Person.class, AT_ONCE);
        people.stream()
                .flatMap(id -> repository.lock(Person.class, id).stream())
                .filter(person -> !person.isIndexed())
                .forEach(Person::index);
        return !organisations.isEmpty() || !people.isEmpty();
    }
}
