package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedgesprek.agenda.ClientOrderRepository.Seen;
import nl.goedgesprek.agenda.VisitRepository.Whose;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.CurrentCoach;

/** Tells which conversations somebody had and will have, and keeps them with the right person. */
@Stateless
@Allowed(Circle.DESK)
public class VisitService {

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private VisitRepository visits;

    @Inject
    private ClientOrderRepository orders;

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

    /**
     * The doors of some conversations, the newest first; an address without a street number is none. Of what was called off,
     * the door is still his, and where another coach went is not told.
     */
    public List<Address> doors(List<Appointment> visited) {
        return visited.stream()
                .filter(visit -> !currentCoach.isKeptFrom(visit.coach()))
                .map(Appointment::address)
                .flatMap(Optional::stream)
                .filter(address -> !address.getHouseNumber().isEmpty())
                .toList();
    }

    /** How the coach knows each of these people, by his number; whom he never met or will is not told. */
    public Map<Long, Acquaintance> acquaintanceWithPeople(Collection<Long> ids) {
        return acquaintance(Whose.PERSON, ids);
    }

    /** The same of organisations. */
    public Map<Long, Acquaintance> acquaintanceWithOrganisations(Collection<Long> ids) {
        return acquaintance(Whose.ORGANISATION, ids);
    }

    private Map<Long, Acquaintance> acquaintance(Whose whose, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        Map<Long, Instant> last = visits.last(whose, ids, now);
        Map<Long, Instant> next = visits.next(whose, ids, now);
        Map<Long, Long> had = visits.had(whose, ids, now);
        Map<Long, String> cities = visits.cities(whose, ids, currentCoach.only());
        Set<Long> known = new HashSet<>(last.keySet());
        known.addAll(next.keySet());
        known.addAll(cities.keySet());
        return known.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Acquaintance(last.get(id), next.get(id), had.getOrDefault(id, 0L), cities.get(id))));
    }

    /**
     * The numbers of a stretch of a list that stands in an order; its rows are counted from 0. By city it stands as that is
     * told to who sits at the desk.
     */
    public List<Long> sorted(SortedClients wanted, int first, int most) {
        return orders.numbers(wanted, new Seen(clock.instant(), currentCoach.only()), first, most);
    }

    /** Whether anything else is kept of who has this appointment. */
    @Allowed(Circle.SERVICES)
    public boolean hasOthers(Appointment appointment) {
        return visits.hasOthers(appointment);
    }

    /** Is from now on with somebody else, in the transaction that locked its agenda. */
    @Allowed(Circle.SERVICES)
    public void passTo(Appointment appointment, Person other) {
        appointment.passTo(other, clock.instant());
    }
}
