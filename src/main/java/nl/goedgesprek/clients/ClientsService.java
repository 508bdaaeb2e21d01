package nl.goedgesprek.clients;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return repository.add(person(contact, Set.of(ContactRole.CLIENT)));
    }

    /** Writes down somebody of whom the coach tells; he has his number at once. */
    public Person add(Contact contact, Set<ContactRole> roles) {
        return repository.addNow(person(contact, roles));
    }

    private Person person(Contact contact, Set<ContactRole> roles) {
        Instant now = clock.instant();
        return new Person(contact, organisation(contact.organisation(), now), roles, now);
    }

    /**
     * Corrects what is kept of somebody. An organisation that is not known yet is written down too.
     *
     * @param version of the person that the coach saw
     * @throws ClientChangedException when he was changed or erased meanwhile
     */
    public void correct(long id, Contact contact, Set<ContactRole> roles, int version) {
        Person person = repository
                .lock(Person.class, id)
                .filter(known -> !known.isErased() && known.version() == version)
                .orElseThrow(ClientChangedException::new);
        person.correct(contact, organisation(contact.organisation(), clock.instant()), roles);
    }

    /**
     * Writes down when somebody said that the coaching log may name him.
     *
     * @param on none when he did not, or takes it back
     * @throws ClientChangedException when he was erased meanwhile
     */
    public void consentToLog(long id, @Nullable LocalDate on) {
        repository
                .lock(Person.class, id)
                .filter(known -> !known.isErased())
                .orElseThrow(ClientChangedException::new)
                .consentToLog(on);
    }

    /** Writes an organisation down; it has its number at once. */
    public Organisation add(OrganisationFacts facts) {
        return repository.addNow(new Organisation(facts, clock.instant()));
    }

    /**
     * Corrects what is kept of an organisation, and by what its people are found.
     *
     * @param version of the organisation that the coach saw
     * @throws ClientChangedException when it was changed or removed meanwhile
     */
    public void describe(long id, OrganisationFacts facts, int version) {
        Organisation organisation = repository
                .lock(Organisation.class, id)
                .filter(known -> known.version() == version)
                .orElseThrow(ClientChangedException::new);
        organisation.describe(facts);
        repository.people(organisation).forEach(Person::index);
    }

    /** Somebody by his number; empty when there is nobody, or nothing is known of him any more. */
    public Optional<Person> person(long id) {
        return repository.find(Person.class, id).filter(person -> !person.isErased());
    }

    public Optional<Organisation> organisation(long id) {
        return repository.find(Organisation.class, id);
    }

    /** Who is of an organisation, by name. */
    public List<Person> people(Organisation organisation) {
        return repository.people(organisation);
    }

    /** Forgets who somebody was, and his organisation when nobody else is of it. */
    public void erase(Person person) {
        Optional<Organisation> organisation = person.organisation();
        person.erase();
        organisation.filter(repository::isDeserted).ifPresent(repository::remove);
    }

    /** Somebody new of whom nothing is known, for what stays when with whom it was is forgotten. */
    public Person nobody() {
        return repository.add(Person.nobody(clock.instant()));
    }

    private @Nullable Organisation organisation(@Nullable String name, Instant now) {
        if (name == null) {
            return null;
        }
        return repository
                .organisation(name)
                .orElseGet(() -> repository.add(new Organisation(new OrganisationFacts(name, null, null), now)));
    }
}
