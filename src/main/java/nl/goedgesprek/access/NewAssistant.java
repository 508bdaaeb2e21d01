package nl.goedgesprek.access;

import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.platform.Violation;

/**
 * Somebody who is going to keep the agenda of a coach.
 *
 * @param name by which the others know him
 * @param email with which he logs in
 */
public record NewAssistant(String name, String email, long coachId) {

    /** Characters. */
    public static final int LONGEST_NAME = 120;

    public NewAssistant {
        name = name.strip();
        email = new Credentials(email, "").email();
    }

    /** What is wrong with him; the fields are called as the components of this record. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>(new Credentials(email, "").violations());
        all.removeIf(violation -> !violation.field().equals("email"));
        if (name.isEmpty()) {
            all.add(new Violation("name", "violation.required"));
        } else if (name.length() > LONGEST_NAME) {
            all.add(new Violation("name", "violation.length", List.of(LONGEST_NAME)));
        }
        return all;
    }
}
