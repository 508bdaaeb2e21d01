package nl.goedgesprek.clients;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.undo.UndoService;
import org.jspecify.annotations.Nullable;

/** Keeps the people and the organisations. */
@Stateless
@Allowed(Circle.DESK)
public class ClientsService {

    @Inject
    private ClientsRepository repository;

    @Inject
    private UndoService undo;

    @Inject
    private Clock clock;

    /**
     * Writes a person down. Always as somebody new: a stranger who types a known e-mail address must neither learn
     * nor change what is kept about its owner. An organisation of the same name is the same organisation.
     */
    @Allowed(Circle.SERVICES)
    public Person register(Contact contact) {
        return repository.add(person(contact, Set.of(ContactRole.CLIENT)));
    }

    /** Writes down somebody of whom the coach tells; he has his number at once. */
    public Person add(Contact contact, Set<ContactRole> roles) {
        return add(new PersonFacts(contact, roles, null));
    }

    /** The same with whether the coaching log may name him. */
    public Person add(PersonFacts facts) {
        Person person = person(facts.contact(), facts.roles());
        person.consentToLog(facts.logConsent());
        return repository.addNow(person);
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
    public void correct(long id, PersonFacts facts, int version) {
        Person person = locked(id, version);
        Contact contact = facts.contact();
        person.correct(contact, organisation(contact.organisation(), clock.instant()), facts.roles());
        person.confirm(clock.instant());
        person.consentToLog(facts.logConsent());
    }

    /**
     * Corrects what somebody may correct of himself; by what mail reaches him, and what he is for the coach, stays.
     *
     * @param version of himself that he saw
     * @throws ClientChangedException when he was changed or erased meanwhile
     */
    @Allowed(Circle.SERVICES)
    public void correctOwn(long id, Contact contact, int version) {
        Person person = locked(id, version);
        Contact own = new Contact(
                contact.name(),
                person.getEmail(),
                contact.phone(),
                contact.language(),
                person.zone().orElse(null),
                contact.organisation(),
                contact.jobTitle());
        person.correct(own, organisation(contact.organisation(), clock.instant()), person.roles());
        person.confirm(clock.instant());
    }

    /**
     * Keeps that it was asked that somebody is forgotten.
     *
     * @param account whose it was; none when he did it himself
     */
    @Allowed(Circle.SERVICES)
    public void askErasure(long id, @Nullable Long account) {
        lock(id).ifPresent(person -> person.askErasure(clock.instant(), account));
    }

    /** Somebody as nobody else can change him until this transaction has ended; empty when nothing is known of him any more. */
    @Allowed(Circle.SERVICES)
    public Optional<Person> lock(long id) {
        return repository.lock(Person.class, id).filter(known -> !known.isErased());
    }

    /**
     * Lets an appointment that was just made stand, in its transaction.
     *
     * @throws PersonLeavingException when it was asked meanwhile that he is forgotten
     */
    @Allowed(Circle.SERVICES)
    public void requireStaying(Person person) {
        if (lock(person.getId()).filter(known -> !known.isLeaving()).isEmpty()) {
            throw new PersonLeavingException(person.getId());
        }
    }

    /** Who asked to be forgotten and is not yet. */
    @Allowed(Circle.SERVICES)
    public List<Person> askedErasure() {
        return repository.askedErasure();
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

    /** Forgets who somebody was, also what could be undone of him, and his organisation when nobody else is of it. */
    @Allowed(Circle.SERVICES)
    public void erase(Person person) {
        undo.forgetAbout(person.getId());
        Optional<Organisation> organisation = person.organisation();
        person.erase();
        organisation.filter(repository::isDeserted).ifPresent(repository::remove);
    }

    /** Removes an organisation of which nobody is; of any other nothing changes. */
    @Allowed(Circle.SERVICES)
    public void removeDeserted(long id) {
        repository.lock(Organisation.class, id).filter(repository::isDeserted).ifPresent(repository::remove);
    }

    /** Somebody new of whom nothing is known, for what stays when with whom it was is forgotten. */
    @Allowed(Circle.SERVICES)
    public Person nobody() {
        return repository.add(Person.nobody(clock.instant()));
    }

    private Person locked(long id, int version) {
        return repository
                .lock(Person.class, id)
                .filter(known -> !known.isErased() && known.version() == version)
                .orElseThrow(ClientChangedException::new);
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
