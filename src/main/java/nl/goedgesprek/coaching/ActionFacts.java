package nl.goedgesprek.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is going to do, already checked.
 *
 * @param due by when, or none
 */
public record ActionFacts(
        String text, ActionOwner owner, @Nullable LocalDate due) {

    public static final int LONGEST_TEXT = 500;

    public ActionFacts {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("action of " + text.length() + " characters");
        }
    }
}
