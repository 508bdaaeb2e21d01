package nl.goedgesprek.clients;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.clients.PersonTies.Tie;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/** Deletes people and organisations of which nothing is kept but who they are; that can be undone for a while. */
@Stateless
@Allowed(Circle.DESK)
public class RemovalService {

    @Inject
    private ClientsRepository repository;

    @Inject
    private UndoService undo;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PersonTies> questions;

    @Inject
    private Event<PersonRemoved> removals;

    /** How much is kept about somebody elsewhere; empty when he can be deleted. */
    public Map<Tie, Long> ties(Person person) {
        PersonTies ties = new PersonTies(person);
        questions.fire(ties);
        return ties.counted();
    }

    /**
     * Deletes somebody, and where he worked when that goes with him.
     *
     * @param version of the person that the coach saw
     * @throws ClientChangedException when he was changed or deleted meanwhile, or something is kept about him by now
     */
    public void removePerson(long id, int version) {
        Person person = repository
                .lockPerson(id)
                .filter(known -> !known.isErased() && known.version() == version)
                .filter(known -> ties(known).isEmpty())
                .orElseThrow(ClientChangedException::new);
        Deed deed = undo.begin(DeedKind.PERSON_REMOVED, id, person.getName(), id);
        Optional<Organisation> left = repository.goingWith(person);
        left.ifPresent(where -> undo.watch(deed, "organisation", "id", where.getId()));
        undo.watch(deed, "person", "id", id);
        undo.watch(deed, "person_role", "person_id", id);
        removals.fire(new PersonRemoved(person, deed));
        repository.remove(person);
        left.ifPresent(repository::remove);
        audit.record(Act.ERASED, Subject.person(id), "");
        undo.finish(deed);
    }

    /**
     * Deletes an organisation of which nobody is.
     *
     * @param version of the organisation that the coach saw
     * @throws ClientChangedException when it was changed or deleted meanwhile, or somebody is of it by now
     */
    public void removeOrganisation(long id, int version) {
        Organisation organisation = repository
                .lock(Organisation.class, id)
                .filter(known -> known.version() == version && repository.isDeserted(known))
                .orElseThrow(ClientChangedException::new);
        Deed deed = undo.begin(DeedKind.ORGANISATION_REMOVED, id, organisation.getName(), null);
        undo.watch(deed, "organisation", "id", id);
        repository.remove(organisation);
        audit.record(Act.ERASED, Subject.organisation(id), "");
        undo.finish(deed);
    }
}
