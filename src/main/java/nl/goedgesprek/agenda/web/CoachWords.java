package nl.goedgesprek.agenda.web;

import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.Violation;
import org.jspecify.annotations.Nullable;

/** What the coach writes to a visitor with his answer. He need not write anything. */
record CoachWords(String typed) {

    static final int LONGEST = 2000;

    Optional<Violation> violation() {
        return text().length() > LONGEST
                ? Optional.of(new Violation("words", "violation.length", List.of(LONGEST)))
                : Optional.empty();
    }

    @Nullable
    String orNull() {
        return text().isEmpty() ? null : text();
    }

    private String text() {
        return Prose.of(typed);
    }
}
