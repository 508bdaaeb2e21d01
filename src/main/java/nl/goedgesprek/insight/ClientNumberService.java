package nl.goedgesprek.insight;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.PracticeService;

/**
 * Gives people a number that stands for them in the coaching log. Several who get one at once get theirs in no order, so
 * that it tells nothing of when anybody came. Whoever gives numbers locks the agenda first, as whoever makes one of two
 * people does: nobody gets two, and none is given twice.
 */
@Stateless
@Allowed(Circle.SERVICES)
public class ClientNumberService {

    @Inject
    private ClientNumberRepository repository;

    @Inject
    private AgendaService agenda;

    @Inject
    private PracticeService practice;

    /**
     * The number of each, given now when he has none; again it is the same. So who looks at the log for the first time
     * writes: earlier, a number would be given to people who never come to stand in it, one by one as they came.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Map<Long, Integer> of(Collection<Long> people) {
        Map<Long, Integer> known = repository.all();
        return known.keySet().containsAll(people) ? known : withNew(people);
    }

    /** The number of somebody; empty as long as he has none. */
    public Optional<Integer> of(long person) {
        return repository.of(person).map(ClientNumber::number);
    }

    private Map<Long, Integer> withNew(Collection<Long> people) {
        practice.coaches().forEach(agenda::lock);
        Map<Long, Integer> known = repository.all();
        Set<Long> others = new HashSet<>(people);
        others.removeAll(known.keySet());
        List<Long> shuffled = new ArrayList<>(others);
        Collections.shuffle(shuffled);
        int next = known.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        for (Long person : shuffled) {
            repository.add(person, next);
            known.put(person, next);
            next++;
        }
        return known;
    }
}
