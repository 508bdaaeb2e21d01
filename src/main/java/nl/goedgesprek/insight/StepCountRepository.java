package nl.goedgesprek.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.goedgesprek.booking.BookingStep;
import nl.goedgesprek.booking.StepTaken;

@Dependent
class StepCountRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Counts so many more, in one statement that reads and writes: of two at once neither is lost. The first of a day is
     * written down anew; when another is doing that too, it fails, and tried again it finds the other's.
     */
    void add(LocalDate date, StepTaken taken, long more) {
        int found = entities.createQuery("update StepCount c set c.counted = c.counted + :more"
                        + " where c.date = :date and c.step = :step and c.outcome = :outcome")
                .setParameter("more", more)
                .setParameter("date", date)
                .setParameter("step", taken.step())
                .setParameter("outcome", taken.outcome())
                .executeUpdate();
        if (found == 0) {
            entities.persist(new StepCount(date, taken, more));
            entities.flush();
        }
    }

    /** What was counted in a period altogether; what never was is not told. */
    Map<StepTaken, Long> in(Period period) {
        return entities.createQuery(
                        "select c.step, c.outcome, sum(c.counted) from StepCount c"
                                + " where c.date >= :from and c.date < :to group by c.step, c.outcome",
                        Object[].class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new StepTaken((BookingStep) row[0], (StepTaken.Outcome) row[1]),
                        row -> ((Number) row[2]).longValue()));
    }
}
