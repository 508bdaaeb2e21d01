package nl.goedgesprek.calendars.web;

import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.calendars.OutsideCalendar;
import nl.goedgesprek.platform.Violation;

/**
 * What the coach typed about another calendar of his.
 *
 * @param address only typed when it is new; never shown again
 */
public record OutsideEntry(String name, String address, boolean wholeDays) {

    private static final int LONGEST_NAME = 60;

    static final OutsideEntry EMPTY = new OutsideEntry("", "", false);

    /** What is wrong with the name, at the field that is called so. */
    List<Violation> violations(String field) {
        List<Violation> violations = new ArrayList<>();
        if (name.isBlank()) {
            violations.add(new Violation(field, "outside.violation.name"));
        } else if (name.strip().length() > LONGEST_NAME) {
            violations.add(new Violation(field, "outside.violation.long", List.of(LONGEST_NAME)));
        }
        return violations;
    }

    OutsideCalendar.Wanted wanted() {
        return new OutsideCalendar.Wanted(name.strip(), wholeDays);
    }
}
