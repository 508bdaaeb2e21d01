package nl.goedgesprek.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What became of a form with which somebody decides something: it is saved, or wrong, or others decided meanwhile. */
@Dependent
public class Saving {

    private static final String SAVED = "bewaard";

    @Inject
    private PostedForm form;

    @Inject
    private Reader reader;

    private List<Violation> violations = List.of();
    private boolean changed;
    private boolean asking;

    /** Whether it can be saved: nothing of it is wrong. */
    public boolean accepts(List<Violation> found) {
        violations = List.copyOf(found);
        return violations.isEmpty();
    }

    /** Whether it can be saved without asking him once more; what is asked stands at the fields. */
    public boolean confirms(List<Violation> questions) {
        asking = !accepts(questions);
        return !asking;
    }

    /** It was changed elsewhere since it was read; sent again, what stands in the form counts. */
    public void refuseAsChanged() {
        changed = true;
    }

    /** Shows the page at this address again, which then says that it is saved. */
    public void done(String address) {
        PageTurn.to(address + (address.contains("?") ? '&' : '?') + SAVED);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public boolean isWrong() {
        return !violations.isEmpty() && !asking;
    }

    public boolean isAsking() {
        return asking;
    }

    public boolean isChanged() {
        return changed;
    }

    public boolean isSaved() {
        return !form.isSent() && form.has(SAVED);
    }
}
