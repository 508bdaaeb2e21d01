package nl.goedgesprek.clients;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Asks whoever keeps something about somebody how much that is: as long as there is anything, he cannot be deleted. */
public final class PersonTies {

    /** What may be kept about somebody elsewhere. */
    public enum Tie {
        CONVERSATIONS,
        PROGRAMMES,
        /** What is not told who asks. */
        HIDDEN
    }

    private final Person person;
    private final Map<Tie, Long> counted = new EnumMap<>(Tie.class);

    PersonTies(Person person) {
        this.person = person;
    }

    public Person person() {
        return person;
    }

    /** So much is kept of this; none counts for nothing. */
    public void tie(Tie what, long count) {
        if (count > 0) {
            counted.merge(what, count, Long::sum);
        }
    }

    /** How much is kept of what; empty when nothing is. */
    public Map<Tie, Long> counted() {
        return Collections.unmodifiableMap(counted);
    }
}
