package nl.goedgesprek.clients;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
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
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Writes a person down. Always as somebody new: a stranger who types a known e-mail address must neither learn
     * nor change what is kept about its owner. So is where he works, whatever he calls it: that it is an organisation
     * which is known already, only the coach can say.
     */
    @Allowed(Circle.SERVICES)
    public Person register(Contact contact) {
        Instant now = clock.instant();
        Organisation own = called(contact.organisation(), now);
        return repository.add(new Person(contact, own, Set.of(ContactRole.CLIENT), now));
    }

    /**
     * Writes down somebody of whom the coach tells; he has his number at once. An organisation of the same name is the
     * same organisation.
     */
    public Person add(Contact contact, Set<ContactRole> roles) {
        return add(new PersonFacts(contact, roles, null));
    }

    /** The same with whether the coaching log may name him. */
    public Person add(PersonFacts facts) {
        Instant now = clock.instant();
        Contact contact = facts.contact();
        Person person = new Person(contact, known(contact.organisation(), now), facts.roles(), now);
        person.consentToLog(facts.logConsent());
        return repository.addNow(person);
    }

    /**
     * Corrects what is kept of somebody. An organisation that is not known yet is written down too; as long as his is
     * called the same, he stays with it, also when there is another of that name. One that would have gone with him goes when
     * he leaves it.
     *
     * @param version of the person that the coach saw
     * @throws ClientChangedException when he was changed or erased meanwhile
     */
    public void correct(long id, PersonFacts facts, int version) {
        Person person = locked(id, version);
        String email = person.getEmail();
        Contact contact = facts.contact();
        Instant now = clock.instant();
        String name = contact.organisation();
        Organisation where = person.organisation()
                .filter(own -> own.getName().equalsIgnoreCase(name))
                .orElseGet(() -> known(name, now));
        correct(person, contact, where, facts.roles(), now);
        person.consentToLog(facts.logConsent());
        if (!person.getEmail().equals(email)) {
            audit.record(Act.ACCOUNT, Subject.person(id), "CLIENT_EMAIL");
        }
    }

    /**
     * Corrects what somebody may correct of himself; by what mail reaches him, and what he is for the coach, stays. No
     * name leads him to an organisation that is kept already, and he renames none but that which would go with him.
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
        Instant now = clock.instant();
        correct(person, own, ownWhere(person, contact.organisation(), now), person.roles(), now);
    }

    /** Where he worked goes when he leaves it and it would have gone with him. */
    private void correct(
            Person person, Contact contact, @Nullable Organisation where, Set<ContactRole> roles, Instant now) {
        Optional<Organisation> left = repository.goingWith(person).filter(own -> own != where);
        person.correct(contact, where, roles);
        left.ifPresent(repository::remove);
        person.confirm(now);
    }

    private @Nullable Organisation ownWhere(Person person, @Nullable String name, Instant now) {
        Optional<Organisation> present =
                person.organisation().filter(where -> where.getName().equals(name));
        if (name == null || present.isPresent()) {
            return present.orElse(null);
        }
        Optional<Organisation> own = repository.goingWith(person);
        own.ifPresent(where -> where.rename(name));
        return own.orElseGet(() -> called(name, now));
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
        return repository.lockPerson(id).filter(known -> !known.isErased());
    }

    /**
     * Lets an appointment that was just made stand, in its transaction.
     *
     * @throws PersonLeavingException when it was asked meanwhile that he is forgotten
     */
    @Allowed(Circle.SERVICES)
    public void requireStaying(Person person) {
        if (repository
                .lock(Person.class, person.getId())
                .filter(known -> !known.isErased() && !known.isLeaving())
                .isEmpty()) {
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
        return repository.addNow(Organisation.writtenDown(facts, clock.instant()));
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

    /**
     * Forgets who somebody was, also what could be undone of him, and his organisation when nobody else is of it and the
     * coach keeps nothing in it.
     */
    @Allowed(Circle.SERVICES)
    public void erase(Person person) {
        undo.forgetAbout(person.getId());
        Optional<Organisation> left = repository.goingWith(person);
        person.erase();
        left.ifPresent(repository::remove);
    }

    /** Removes again an organisation that the coach deleted, whatever he kept in it, unless somebody is of it. */
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
        return lock(id).filter(known -> known.version() == version).orElseThrow(ClientChangedException::new);
    }

    /** What somebody at the desk means by a name. */
    private @Nullable Organisation known(@Nullable String name, Instant now) {
        return name == null ? null : repository.organisation(name).orElseGet(() -> called(name, now));
    }

    private @Nullable Organisation called(@Nullable String name, Instant now) {
        return name == null ? null : repository.add(Organisation.called(name, now));
    }
}
