package nl.goedgesprek.platform;

import java.sql.SQLException;

/** A database that cannot be reached: neither who asks nor we did anything wrong, and it goes by. */
final class DatabaseAway {

    static final int STATUS = 503;

    /** When it is worth to ask again, in seconds. */
    static final String RETRY_AFTER = "5";

    private DatabaseAway() {}

    static boolean isCauseOf(Throwable failed) {
        return Innermost.way(failed).anyMatch(DatabaseAway::isTold);
    }

    /** SQL's states of connections begin with 08, and PostgreSQL's of a server that stops or starts with 57P. */
    private static boolean isTold(Throwable failed) {
        String state = failed instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
