package nl.goedgesprek.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.goedgesprek.practice.CoachingTerms;
import org.jspecify.annotations.Nullable;

/**
 * The coaching of one client on one kind of terms.
 *
 * @param number that stands for the client
 * @param name none when he did not say that he may be named
 * @param first date on which they spoke
 * @param last date on which they spoke
 */
public record LogLine(
        int number,
        @Nullable String name,
        CoachingTerms terms,
        LocalDate first,
        LocalDate last,
        long conversations,
        Duration time) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** Who he is, when that may be told. */
    public Optional<String> named() {
        return Optional.ofNullable(name);
    }

    public BigDecimal hours() {
        return hours(time);
    }

    /** In hundredths. */
    public static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toMinutes()).divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
    }
}
