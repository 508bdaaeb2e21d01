package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedgesprek.agenda.VisitRepository.Whose;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;

/** Tells which conversations somebody had and will have, and keeps them with the right person. */
@Stateless
public class VisitService {

    @Inject
    private VisitRepository visits;

    @Inject
    private Clock clock;

    /** All with somebody that are not erased, whatever became of them; the newest first, so many at most. */
    public List<Appointment> with(Person person, int most) {
        return visits.withPerson(person.getId(), most);
    }

    /** The same with everybody who is of an organisation now. */
    public List<Appointment> with(Organisation organisation, int most) {
        return visits.withOrganisation(organisation.getId(), most);
    }

    /** When each of these people last spoke with the coach and will again, by his number; who never did is not told. */
    public Map<Long, LastAndNext> lastAndNextOfPeople(Collection<Long> ids) {
        return lastAndNext(Whose.PERSON, ids);
    }

    /** The same of organisations. */
    public Map<Long, LastAndNext> lastAndNextOfOrganisations(Collection<Long> ids) {
        return lastAndNext(Whose.ORGANISATION, ids);
    }

    private Map<Long, LastAndNext> lastAndNext(Whose whose, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        Map<Long, Instant> last = visits.last(whose, ids, now);
        Map<Long, Instant> next = visits.next(whose, ids, now);
        Set<Long> known = new HashSet<>(last.keySet());
        known.addAll(next.keySet());
        Map<Long, LastAndNext> all = new HashMap<>();
        known.forEach(id -> all.put(id, new LastAndNext(last.get(id), next.get(id))));
        return all;
    }

    /** Whether anything else is kept of who has this appointment. */
    public boolean hasOthers(Appointment appointment) {
        return visits.hasOthers(appointment);
    }

    /** Is from now on with somebody else, in the transaction that locked its agenda. */
    public void passTo(Appointment appointment, Person other) {
        appointment.passTo(other, clock.instant());
    }
}
