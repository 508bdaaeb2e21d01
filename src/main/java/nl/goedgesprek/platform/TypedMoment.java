package nl.goedgesprek.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and times as people type them here. What does not exist is not read: 31 February is no date. */
public final class TypedMoment {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    private TypedMoment() {}

    /** Day, month, year: {@code 10-12-2026}; or {@code 2026-12-10}. */
    public static Optional<LocalDate> date(String typed) {
        Matcher iso = ISO_DATE.matcher(typed.strip());
        if (iso.matches()) {
            return date(iso, 1, 2, 3);
        }
        Matcher matcher = DATE.matcher(typed.strip());
        return matcher.matches() ? date(matcher, 3, 2, 1) : Optional.empty();
    }

    /** On the 24-hour clock: {@code 9:30} or {@code 09.30}. */
    public static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        try {
            return matcher.matches()
                    ? Optional.of(LocalTime.of(number(matcher, 1), number(matcher, 2)))
                    : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** What is wrong with a field that cannot be left empty: nothing, when what was typed can be read. */
    public static Optional<Violation> check(String field, String typed, Optional<?> parsed, String message) {
        if (typed.isBlank()) {
            return Optional.of(new Violation(field, "violation.required"));
        }
        return parsed.isEmpty() ? Optional.of(new Violation(field, message)) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
