package nl.goedgesprek.calendars;

import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a calendar as its own clocks show them. */
record ShownDates(WallClocks clocks) {

    Optional<Shown> in(@Nullable DateOrDateTimeProperty property) {
        return property == null ? Optional.empty() : of(property.getValue(), property);
    }

    /** @param property in which the date stands, and which may name a zone */
    Optional<Shown> of(@Nullable ICalDate date, ICalProperty property) {
        return date == null || date.getRawComponents() == null
                ? Optional.empty()
                : Optional.of(on(date, clocks.named(property.getParameter(TimesOnly.ZONE))));
    }

    /** @param clock on which it is shown, unless it says itself on which */
    Shown on(ICalDate date, WallClock clock) {
        DateTimeComponents raw = date.getRawComponents();
        LocalDate day = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
        if (!date.hasTime()) {
            return new Shown(day.atStartOfDay(), clocks.named(null), true);
        }
        // A leap second is the last one that a clock here shows.
        LocalTime time = LocalTime.of(raw.getHour(), raw.getMinute(), Math.min(raw.getSecond(), 59));
        WallClock told = raw.isUtc() ? shown -> shown.toInstant(ZoneOffset.UTC) : clock;
        return new Shown(day.atTime(time), told, false);
    }
}
