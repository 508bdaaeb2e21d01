package nl.goedgesprek.booking.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments as they travel: ISO 8601 with an offset, as in {@code 2027-03-08T09:00:00+01:00}. */
final class Moment {

    /** A year of four digits: others are no year in which somebody meets. */
    private static final Pattern SHAPE = Pattern.compile("\\d{4}-.{1,40}");

    private Moment() {}

    /**
     * With the offset of the zone at that moment, always to the second. A formatter would say the same, and took a sixth of the
     * time in which a month of free moments is told.
     */
    static String text(Instant moment, ZoneId zone) {
        OffsetDateTime local = moment.atZone(zone).toOffsetDateTime();
        boolean wholeMinute = local.getSecond() == 0 && local.getNano() == 0;
        return local.toLocalDateTime() + (wholeMinute ? ":00" : "") + local.getOffset();
    }

    /** Empty when the text is no moment, or names a date that does not exist. */
    static Optional<Instant> parse(String text) {
        try {
            return SHAPE.matcher(text).matches()
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
