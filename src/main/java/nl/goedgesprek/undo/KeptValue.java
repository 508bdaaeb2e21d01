package nl.goedgesprek.undo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a column held before a deed and holds after it; nothing where it was empty or the row was not there. */
@Embeddable
public class KeptValue {

    @Column(name = "value_before")
    private @Nullable String before;

    @Column(name = "value_after")
    private @Nullable String after;

    KeptValue(@Nullable String before, @Nullable String after) {
        this.before = before;
        this.after = after;
    }

    protected KeptValue() {}

    @Nullable
    String before() {
        return before;
    }

    @Nullable
    String after() {
        return after;
    }
}
