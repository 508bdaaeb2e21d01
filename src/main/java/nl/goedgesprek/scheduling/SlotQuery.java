package nl.goedgesprek.scheduling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param place where the client is; present when the coach travels and only then
 * @param from the first local date on which it may start
 * @param to the last one
 */
public record SlotQuery(MeetingTerms terms, @Nullable Place place, LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the dates are in the wrong order */
    public SlotQuery {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }
}
