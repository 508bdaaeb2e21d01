package nl.goedgesprek.platform;

import java.util.List;

/** Says at each field what is wrong with it. */
public final class Wrong {

    private final Reader reader;
    private final List<Violation> violations;

    public Wrong(Reader reader, List<Violation> violations) {
        this.reader = reader;
        this.violations = violations;
    }

    /** The sentence for a field; empty when it is right. */
    public String at(String field) {
        return violations.stream()
                .filter(violation -> violation.field().equals(field))
                .map(reader::text)
                .findFirst()
                .orElse("");
    }
}
