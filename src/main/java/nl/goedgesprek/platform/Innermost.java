package nl.goedgesprek.platform;

import java.sql.SQLException;

/** What a failure was about: those around the innermost only say that something failed. */
public final class Innermost {

    private Innermost() {}

    /** Goes by what databases call the next exception, too. */
    public static Throwable of(Throwable failed) {
        Throwable next = failed instanceof SQLException sql && sql.getNextException() != null
                ? sql.getNextException()
                : failed.getCause();
        return next == null ? failed : of(next);
    }
}
