package nl.goedgesprek.insight;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.goedgesprek.booking.StepTaken;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/** Keeps how many drafts came to each step and got past it. */
@Stateless
@Allowed(Circle.SERVICES)
public class StepCountService {

    @Inject
    private StepCountRepository repository;

    /**
     * Counts so many more, in a short transaction of its own.
     *
     * @throws jakarta.ejb.EJBException when it could not, as when another began the same count; nothing was counted
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void add(LocalDate date, StepTaken taken, long more) {
        repository.add(date, taken, more);
    }

    /** What is written down of a period; of the last few seconds it may not be yet. */
    public Map<StepTaken, Long> in(Period period) {
        return repository.in(period);
    }
}
