package nl.goedgesprek.agenda;

import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.scheduling.Commitment;

/**
 * What keeps the coach from driving, and is no conversation.
 *
 * @param blocked what he keeps for himself
 * @param outside what his other calendars have taken
 */
public record Unavailable(List<Commitment> blocked, List<Commitment> outside) {

    /** Nothing does. */
    public static final Unavailable NEVER = new Unavailable(List.of(), List.of());

    public Unavailable {
        blocked = List.copyOf(blocked);
        outside = List.copyOf(outside);
    }

    List<Commitment> all() {
        return Stream.concat(blocked.stream(), outside.stream()).toList();
    }
}
