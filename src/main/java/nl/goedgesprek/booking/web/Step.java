package nl.goedgesprek.booking.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the five small steps to a booking, in order. */
public enum Step {
    CONVERSATION("gesprek"),
    /** Only for a visit. */
    PLACE("plek"),
    MOMENT("moment"),
    INTAKE("vooraf"),
    YOU("jij");

    private final String slug;

    Step(String slug) {
        this.slug = slug;
    }

    /** What it is called in an address. */
    public String getSlug() {
        return slug;
    }

    static Optional<Step> of(@Nullable String slug) {
        return Stream.of(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }
}
