package nl.goedgesprek.intake;

import java.util.List;

/**
 * When a question of a draft is asked.
 *
 * @param on the key of the question on whose answer it depends; empty when it is always asked
 * @param negated whether it is asked unless, rather than if, that was answered with one of the values
 */
public record DraftCondition(String on, boolean negated, List<String> values) {

    public static final DraftCondition ALWAYS = new DraftCondition("", false, List.of());

    public DraftCondition {
        values = List.copyOf(values);
    }

    static DraftCondition of(Condition condition) {
        return condition.isAlways()
                ? ALWAYS
                : new DraftCondition(condition.key(), condition.isNegated(), condition.values());
    }

    public boolean always() {
        return on.isEmpty();
    }

    /** The values that the other question still offers. */
    List<String> valuesOf(DraftQuestion other) {
        return other.values().stream().filter(values::contains).toList();
    }

    /** The same on a question that offers at least one of its values. */
    Condition on(DraftQuestion other) {
        String[] chosen = valuesOf(other).toArray(String[]::new);
        return negated ? Condition.notAnswered(on, chosen) : Condition.answered(on, chosen);
    }
}
