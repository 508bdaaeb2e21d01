package nl.goedgesprek.booking.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.goedgesprek.platform.Problem;
import nl.goedgesprek.platform.ProblemException;
import org.jspecify.annotations.Nullable;

/** The local dates for which somebody asks, both included; at most {@value #MOST_DAYS} of them. */
record DateRange(LocalDate from, LocalDate to) {

    static final int MOST_DAYS = 62;

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** @throws ProblemException with status 400 when these are no dates, or no such range */
    static DateRange of(@Nullable String from, @Nullable String to) {
        DateRange range = new DateRange(date(from), date(to));
        long days = ChronoUnit.DAYS.between(range.from, range.to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new ProblemException(new Problem("bad-range", 400));
        }
        return range;
    }

    private static LocalDate date(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(SHAPE.asMatchPredicate())
                .flatMap(DateRange::parse)
                .orElseThrow(() -> new ProblemException(new Problem("bad-range", 400)));
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
