package nl.goedgesprek.booking;

import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Violation;
import org.jspecify.annotations.Nullable;

/** What somebody typed in a one-line field: white space at the ends and runs of it within mean nothing. */
final class Typed {

    private Typed() {}

    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
    }

    static @Nullable String orNull(@Nullable String typed) {
        String line = line(typed);
        return line.isEmpty() ? null : line;
    }

    static Optional<Violation> tooLong(String field, @Nullable String typed, int most) {
        return line(typed).length() > most
                ? Optional.of(new Violation(field, "violation.length", List.of(most)))
                : Optional.empty();
    }
}
