package nl.goedgesprek.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a failure was about: those around the innermost only say that something failed. */
public final class Innermost {

    private Innermost() {}

    public static Throwable of(Throwable failed) {
        return way(failed).reduce(failed, (outer, inner) -> inner);
    }

    /** All failures from the outermost on. */
    static Stream<Throwable> way(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Innermost::next);
    }

    /** Goes by what databases call the next exception, too. */
    private static @Nullable Throwable next(Throwable failed) {
        return failed instanceof SQLException sql && sql.getNextException() != null
                ? sql.getNextException()
                : failed.getCause();
    }
}
