package nl.goedgesprek.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.NodeTurn;

/** What this copy of the database knows to have been erased, and what of that is there all the same. */
@Stateless
@Allowed(Circle.SERVICES)
public class TombstoneRecord {

    @Inject
    private TombstoneRepository repository;

    @Inject
    private NodeTurn turn;

    @Inject
    private Clock clock;

    public Set<Identity> all() {
        return repository.all();
    }

    public List<Long> people(Collection<Identity> erased) {
        return repository.people(erased);
    }

    public List<Long> organisations(Collection<Identity> erased) {
        return repository.organisations(erased);
    }

    public List<Long> appointments(Collection<Identity> erased) {
        return repository.appointments(erased);
    }

    /** One node after the other, for after a copy was put back all that start find the same. Again changes nothing. */
    public void add(Collection<Identity> erased) {
        turn.take();
        erased.forEach(identity -> repository.add(identity, clock.instant()));
    }
}
