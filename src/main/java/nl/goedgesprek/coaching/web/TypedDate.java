package nl.goedgesprek.coaching.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date as a field for dates sends it. */
final class TypedDate {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private TypedDate() {}

    /** Empty when it is none, or one that nobody means. */
    static Optional<LocalDate> of(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
