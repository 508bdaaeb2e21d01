package nl.goedgesprek.access.web;

import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Identity;
import nl.goedgesprek.practice.NewCoach;
import nl.goedgesprek.practice.Slug;
import nl.goedgesprek.scheduling.DriveLimits;
import org.jspecify.annotations.Nullable;

/**
 * A new coach as the owner types him; what is wrong with the place is told elsewhere.
 *
 * @param slug empty to make it of the name
 * @param most minutes of driving from his base; empty when there is no limit
 * @param like the number of whom he begins like, or none
 */
public record CoachEntry(
        String name,
        String slug,
        PlaceEntry place,
        String most,
        boolean within,
        @Nullable Long like) {

    private static final int MOST_MINUTES = 1440;

    /** What is wrong with it; the fields are called as the components of this record. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        if (name.isBlank()) {
            all.add(new Violation("name", "violation.required"));
        } else if (name.strip().length() > Identity.LONGEST_NAME) {
            all.add(new Violation("name", "violation.length", List.of(Identity.LONGEST_NAME)));
        } else if (!Slug.is(ownSlug())) {
            all.add(new Violation("slug", "coaches.violation.slug", List.of(Slug.LONGEST_TYPED)));
        }
        if (!most.isBlank() && (!most.strip().matches("\\d{1,4}") || Integer.parseInt(most.strip()) > MOST_MINUTES)) {
            all.add(new Violation("most", "coaches.violation.most", List.of(MOST_MINUTES)));
        }
        return all;
    }

    private String ownSlug() {
        return slug.isBlank() ? Slug.of(name) : slug.strip();
    }

    /** Of use only when nothing is wrong with it. */
    NewCoach coach(Address base) {
        Integer minutes = most.isBlank() ? null : Integer.valueOf(most.strip());
        return new NewCoach(name.strip(), ownSlug(), base, new DriveLimits(minutes, within), like);
    }
}
