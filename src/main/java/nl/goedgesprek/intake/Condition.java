package nl.goedgesprek.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a question is asked: only if an earlier question was answered with one of some values, or only if it was not.
 * Without an answer to the earlier one the first does not hold and the second does.
 */
@Embeddable
public class Condition {

    @Column(name = "condition_key")
    private @Nullable String key;

    @Column(name = "condition_negated")
    private boolean negated;

    @Column(name = "condition_values")
    private @Nullable String values;

    private Condition(@Nullable String key, boolean negated, List<String> values) {
        this.key = key;
        this.negated = negated;
        this.values = values.isEmpty() ? null : String.join("\n", values);
    }

    protected Condition() {}

    static Condition always() {
        return new Condition(null, false, List.of());
    }

    /** Asked if the question with this key was answered with one of these values. */
    public static Condition answered(String key, String... values) {
        return new Condition(key, false, List.of(values));
    }

    /** Asked unless the question with this key was answered with one of these values. */
    public static Condition notAnswered(String key, String... values) {
        return new Condition(key, true, List.of(values));
    }

    /** Whether it is asked whatever was answered before. */
    public boolean isAlways() {
        return key == null;
    }

    /** The key of the earlier question. */
    public String key() {
        if (key == null) {
            throw new IllegalStateException("asked always");
        }
        return key;
    }

    public boolean isNegated() {
        return negated;
    }

    public List<String> values() {
        return values == null ? List.of() : List.of(values.split("\n"));
    }

    boolean holds(Answers earlier) {
        return key == null || negated != earlier.of(key).stream().anyMatch(values()::contains);
    }
}
