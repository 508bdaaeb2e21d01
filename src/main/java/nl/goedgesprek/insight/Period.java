package nl.goedgesprek.insight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * Whole days on the practice's calendar.
 *
 * @param to the first day after it, after {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    /** Ten years, in months. */
    public static final int LONGEST_MONTHS = 120;

    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(?:K([1-4])|(\\d{2})))?");
    private static final int QUARTER = 3;

    /** @throws IllegalArgumentException when it is empty or too long */
    public Period {
        if (!from.isBefore(to) || from.plusMonths(LONGEST_MONTHS).isBefore(to)) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }

    public static Period year(int year) {
        return months(YearMonth.of(year, 1), 12);
    }

    /** The quarter that a month is in. */
    public static Period quarter(YearMonth month) {
        int first = month.get(IsoFields.QUARTER_OF_YEAR) * QUARTER - QUARTER + 1;
        return months(YearMonth.of(month.getYear(), first), QUARTER);
    }

    public static Period month(YearMonth month) {
        return months(month, 1);
    }

    private static Period months(YearMonth first, int number) {
        return new Period(first.atDay(1), first.plusMonths(number).atDay(1));
    }

    /** The year, quarter or month of a name such as {@code 2026}, {@code 2026-K4} or {@code 2026-11}. */
    public static Optional<Period> named(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(quarter(YearMonth.of(year, Integer.parseInt(matcher.group(2)) * QUARTER)));
        }
        if (matcher.group(3) == null) {
            return Optional.of(year(year));
        }
        try {
            return Optional.of(month(YearMonth.of(year, Integer.parseInt(matcher.group(3)))));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    /** The name by which {@link #named} finds it; empty when it is no whole year, quarter or month. */
    public Optional<String> name() {
        YearMonth first = YearMonth.from(from);
        return Stream.of(
                        String.valueOf(from.getYear()),
                        from.getYear() + "-K" + from.get(IsoFields.QUARTER_OF_YEAR),
                        first.toString())
                .filter(name -> named(name).filter(this::equals).isPresent())
                .findFirst();
    }

    /** Its last day. */
    public LocalDate last() {
        return to.minusDays(1);
    }

    /** From its first moment up to the first one after it. */
    public TimeRange time(ZoneId zone) {
        return TimeRange.ofDays(from, to, zone);
    }

    /** The months that it touches, in order. */
    public List<YearMonth> months() {
        YearMonth first = YearMonth.from(from);
        long number = first.until(YearMonth.from(last()), ChronoUnit.MONTHS) + 1;
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(number).toList();
    }

    /** The part of it in a month that it touches. */
    public Period in(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate next = month.plusMonths(1).atDay(1);
        return new Period(from.isAfter(first) ? from : first, to.isBefore(next) ? to : next);
    }
}
