package nl.goedgesprek.clients;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Makes one of two people, or of two organisations, who turned out to be the same: all of it or nothing. Which of them
 * stays the coach decides; its own words count, and what it lacks the other gives.
 */
@Stateless
public class MergeService {

    @Inject
    private ClientsRepository repository;

    @Inject
    private Event<PeopleMerged> merges;

    /**
     * Makes one of two people. Whoever keeps something about the one who goes hears of it first, for the agenda is
     * locked before its people, here as everywhere.
     *
     * @throws ClientChangedException when one of them is not as the coach saw him
     */
    public void mergePeople(Pair pair) {
        merges.fire(new PeopleMerged(person(pair.kept()), person(pair.gone())));
        Person kept = locked(Person.class, pair.kept());
        Person gone = locked(Person.class, pair.gone());
        if (kept.isErased() || kept.version() != pair.keptVersion() || gone.version() != pair.goneVersion()) {
            throw new ClientChangedException();
        }
        kept.absorb(gone);
        repository.remove(gone);
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
        kept.absorb(gone);
        repository.people(gone).forEach(person -> person.workAt(kept));
        repository.remove(gone);
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
