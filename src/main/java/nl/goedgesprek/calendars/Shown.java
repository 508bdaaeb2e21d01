package nl.goedgesprek.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a clock shows; of a whole day, when it begins. */
record Shown(LocalDateTime time, WallClock clock, boolean wholeDay) {

    Instant moment() {
        return clock.at(time);
    }

    LocalDate date() {
        return time.toLocalDate();
    }

    Shown plusDays(long days) {
        return at(time.plusDays(days));
    }

    /** Another time on the same clock. */
    Shown at(LocalDateTime other) {
        return new Shown(other, clock, wholeDay);
    }
}
