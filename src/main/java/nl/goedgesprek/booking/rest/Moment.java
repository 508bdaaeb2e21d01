package nl.goedgesprek.booking.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments as they travel: ISO 8601 with an offset, as in {@code 2027-03-08T09:00:00+01:00}. */
final class Moment {

    /** A year of four digits: others are no year in which somebody meets. */
    private static final Pattern SHAPE = Pattern.compile("\\d{4}-.{1,40}");

    private Moment() {}

    /** With the offset of the zone at that moment, always to the second. */
    static String text(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
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
