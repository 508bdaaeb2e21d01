package nl.goedgesprek.booking.web;

import java.util.List;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;

/** Says at each field what is wrong with it. */
final class Wrong {

    private final Reader reader;
    private final List<Violation> violations;

    Wrong(Reader reader, List<Violation> violations) {
        this.reader = reader;
        this.violations = violations;
    }

    /** The sentence for a field; empty when it is right. */
    String at(String field) {
        return violations.stream()
                .filter(violation -> violation.field().equals(field))
                .map(reader::text)
                .findFirst()
                .orElse("");
    }
}
