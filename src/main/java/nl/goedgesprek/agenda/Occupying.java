package nl.goedgesprek.agenda;

import java.time.Duration;
import java.time.Instant;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of scheduling see of an appointment. Whole appointments, which the entity manager would watch for
 * changes until the end of the transaction, made a booking a seventh slower.
 *
 * @param id the number of the appointment
 */
record Occupying(long id, Commitment commitment) {

    /** What {@link #of} reads, in its order. */
    static final String SELECT =
            "select a.id, a.start, a.end, a.bufferBeforeMinutes, a.bufferAfterMinutes, t.slug, t.venue,"
                    + " a.address from Appointment a join a.type t";

    /** @param base where the coach receives those who come to him */
    static Occupying of(Object[] row, Address base) {
        Address place = ((Venue) row[6]).where((@Nullable Address) row[7], base);
        return new Occupying(
                (Long) row[0],
                new Commitment(
                        new TimeRange((Instant) row[1], (Instant) row[2]),
                        place == null ? null : place.place(),
                        Duration.ofMinutes((Integer) row[3]),
                        Duration.ofMinutes((Integer) row[4]),
                        (String) row[5]));
    }
}
