package nl.goedgesprek.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates and moments as addresses and forms have them, from 1900 until 2999: beyond, nobody has a conversation, and reckoning
 * would come to dates that there are not.
 */
public final class AskedDates {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final Instant BEGIN = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("3000-01-01T00:00:00Z");

    private AskedDates() {}

    /** Such as {@code 2026-12-10}; empty when it is none. */
    public static Optional<LocalDate> date(@Nullable String text) {
        return parsed(text, LocalDate::parse).filter(AskedDates::covers);
    }

    /** Such as {@code 2026-12-10T09:00:00Z}; empty when it is none. */
    public static Optional<Instant> moment(@Nullable String text) {
        return parsed(text, Instant::parse).filter(moment -> !moment.isBefore(BEGIN) && moment.isBefore(END));
    }

    /** Whether it is a date on which something can be. */
    public static boolean covers(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    private static <T> Optional<T> parsed(@Nullable String text, Function<String, T> parser) {
        try {
            return Optional.ofNullable(text).map(parser);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
