package nl.goedgesprek.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Somebody filled in something that cannot be; nothing was changed, and each field that is wrong is named. */
@ApplicationException(rollback = true)
public class ViolationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** @throws IllegalArgumentException when there is nothing wrong */
    public ViolationException(List<Violation> violations) {
        super("fields: " + violations.stream().map(Violation::field).toList());
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("no violations");
        }
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
