package nl.goedgesprek.agenda;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That PostgreSQL itself refuses two appointments of a coach at one time. As long as whoever writes locks the agenda first,
 * the rules say no before it comes to this; Derby has no such constraint.
 */
final class Overlap {

    /** The constraint, and that two who wait for one another because of it cannot both go on. */
    private static final Set<String> STATES = Set.of("23P01", "40P01");

    private Overlap() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused && STATES.contains(refused.getSQLState()));
    }
}
