package nl.goedgesprek.calendars;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** A clock on a wall somewhere: what moment it is when it shows a date and a time. */
@FunctionalInterface
interface WallClock {

    /** The moment; the first when it shows this twice, and when never, as if it had not been set forward yet. */
    Instant at(LocalDateTime shown);

    static WallClock of(ZoneId zone) {
        return shown -> shown.atZone(zone).toInstant();
    }

    /**
     * The clock that a calendar file describes itself.
     *
     * @param file with nothing but this description
     * @throws DateTimeException when it cannot be understood
     */
    static WallClock described(String file) {
        ICalendar calendar = Biweekly.parse(file).first();
        if (calendar == null || calendar.getTimezoneInfo().getTimezones().isEmpty()) {
            throw new DateTimeException("no description of a clock");
        }
        TimezoneAssignment told =
                calendar.getTimezoneInfo().getTimezones().iterator().next();
        return shown -> shown.toInstant(ZoneOffset.UTC).minusMillis(offset(told.getTimeZone(), shown));
    }

    private static long offset(TimeZone zone, LocalDateTime shown) {
        return zone.getOffset(
                GregorianCalendar.AD,
                shown.getYear(),
                shown.getMonthValue() - 1,
                shown.getDayOfMonth(),
                shown.getDayOfWeek().getValue() % 7 + 1,
                Math.toIntExact(shown.toLocalTime().toNanoOfDay() / 1_000_000));
    }
}
