package nl.goedgesprek.clients;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/**
 * Makes one of two people, or of two organisations, who turned out to be the same: all of it or nothing. Which of them
 * stays the coach decides; its own words count, and what it lacks the other gives. It can be undone for a while.
 */
@Stateless
@Allowed(Circle.DESK)
public class MergeService {

    @Inject
    private ClientsRepository repository;

    @Inject
    private UndoService undo;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PeopleMerged> merges;

    @Inject
    private Clock clock;

    /**
     * Makes one of two people; where the one who goes worked goes with him, when nobody else is of it and the coach keeps
     * nothing in it. Whoever keeps something about the one who goes hears of it first, for the agenda is
     * locked before its people, here as everywhere.
     *
     * @throws ClientChangedException when one of them is not as the coach saw him, or waits to be forgotten
     */
    public void mergePeople(Pair pair) {
        Person staying = person(pair.kept());
        Deed deed = undo.begin(
                DeedKind.PEOPLE_MERGED, staying.getId(), person(pair.gone()).getName(), staying.getId());
        Optional<Organisation> left =
                staying.organisation().isEmpty() ? Optional.empty() : repository.goingWith(person(pair.gone()));
        left.ifPresent(organisation -> {
            repository.lock(Organisation.class, organisation.getId());
            undo.watch(deed, "organisation", "id", organisation.getId());
        });
        watch(deed, pair);
        merges.fire(new PeopleMerged(staying, person(pair.gone()), deed));
        Person kept = locked(Person.class, pair.kept());
        Person gone = locked(Person.class, pair.gone());
        if (kept.isErased()
                || kept.isLeaving()
                || gone.isLeaving()
                || kept.version() != pair.keptVersion()
                || gone.version() != pair.goneVersion()) {
            throw new ClientChangedException();
        }
        kept.absorb(gone, clock.instant());
        repository.remove(gone);
        left.ifPresent(repository::remove);
        record(Subject.person(kept.getId()), Subject.person(gone.getId()));
        undo.finish(deed);
    }

    private void record(Subject kept, Subject gone) {
        audit.record(Act.MERGED, kept, "KEPT");
        audit.record(Act.MERGED, gone, "GONE");
    }

    /** Before what refers to people is watched; whoever changes them meanwhile gives them other versions. */
    private void watch(Deed deed, Pair pair) {
        for (long id : new long[] {pair.gone(), pair.kept()}) {
            undo.watch(deed, "person", "id", id);
            undo.watch(deed, "person_role", "person_id", id);
        }
    }

    /**
     * Makes one of two organisations; the people of both are of the one that stays.
     *
     * @throws ClientChangedException when one of them is not as the coach saw it
     */
    public void mergeOrganisations(Pair pair) {
        Organisation kept = locked(Organisation.class, pair.kept());
        Organisation gone = locked(Organisation.class, pair.gone());
        if (kept.version() != pair.keptVersion() || gone.version() != pair.goneVersion()) {
            throw new ClientChangedException();
        }
        Deed deed = undo.begin(DeedKind.ORGANISATIONS_MERGED, pair.kept(), gone.getName(), null);
        undo.watch(deed, "organisation", "id", pair.gone());
        undo.watch(deed, "organisation", "id", pair.kept());
        undo.watch(deed, "person", "organisation_id", pair.gone());
        kept.absorb(gone);
        repository.people(gone).forEach(person -> person.workAt(kept));
        repository.remove(gone);
        record(Subject.organisation(kept.getId()), Subject.organisation(gone.getId()));
        undo.finish(deed);
    }

    private Person person(long id) {
        return repository.find(Person.class, id).orElseThrow(ClientChangedException::new);
    }

    private <T> T locked(Class<T> kind, long id) {
        return repository.lock(kind, id).orElseThrow(ClientChangedException::new);
    }

    /**
     * Two that are one, as the coach saw them.
     *
     * @param keptVersion of the one who stays
     */
    public record Pair(long kept, int keptVersion, long gone, int goneVersion) {

        public Pair {
            if (kept == gone) {
                throw new IllegalArgumentException("number " + kept + " twice");
            }
        }
    }
}
