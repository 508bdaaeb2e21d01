package nl.goedgesprek.clients;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the people and the organisations. */
@Stateless
public class ClientsService {

    @Inject
    private ClientsRepository repository;

    @Inject
    private Clock clock;

    /**
     * Writes a person down. Always as somebody new: a stranger who types a known e-mail address must neither learn
     * nor change what is kept about its owner. An organisation of the same name is the same organisation.
     */
    public Person register(Contact contact) {
        Instant now = clock.instant();
        return repository.add(new Person(contact, organisation(contact.organisation(), now), now));
    }

    /** Forgets who somebody was, and his organisation when nobody else is of it. */
    public void erase(Person person) {
        Optional<Organisation> organisation = person.organisation();
        person.erase();
        organisation.filter(repository::isDeserted).ifPresent(repository::remove);
    }

    private @Nullable Organisation organisation(@Nullable String name, Instant now) {
        if (name == null) {
            return null;
        }
        return repository.organisation(name).orElseGet(() -> repository.add(new Organisation(name, now)));
    }
}
