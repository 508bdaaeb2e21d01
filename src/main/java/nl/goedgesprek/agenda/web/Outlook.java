package nl.goedgesprek.agenda.web;

import java.util.List;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * What it would mean to have a conversation at a moment.
 *
 * @param when in words
 * @param day its date, as an address of a day has it
 * @param past whether the moment is over
 * @param taken with whom the coach meets then already, so that it cannot be; or null
 * @param broken which of his own rules it breaks, in words
 * @param drives what he would drive before and after it, in words
 */
public record Outlook(
        TimeRange time,
        String when,
        String day,
        boolean past,
        @Nullable String taken,
        List<String> broken,
        List<String> drives) {

    public boolean isPossible() {
        return taken == null && !past;
    }

    /** Whether it fits as it is. */
    public boolean isFree() {
        return isPossible() && broken.isEmpty();
    }
}
