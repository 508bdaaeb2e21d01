package nl.goedgesprek.practice;

import nl.goedgesprek.scheduling.DriveLimits;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who begins to lead conversations here.
 *
 * @param name as visitors read it, 1 to {@value Identity#LONGEST_NAME} characters
 * @param slug what his page is called in its address
 * @param like the number of the coach with whose hours and kinds of conversation he begins; none for the usual ones
 */
public record NewCoach(
        String name,
        String slug,
        Address base,
        DriveLimits limits,
        @Nullable Long like) {

    /** @throws IllegalArgumentException when the slug is none, or the name is empty or too long */
    public NewCoach {
        Slug.require(slug);
        if (name.isBlank() || name.length() > Identity.LONGEST_NAME) {
            throw new IllegalArgumentException("not a name: " + name);
        }
    }
}
