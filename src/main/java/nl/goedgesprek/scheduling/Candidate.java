package nl.goedgesprek.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A moment that might be offered.
 *
 * @param date the local date on which it starts
 * @param place where it would be held, or none
 */
record Candidate(TimeRange time, LocalDate date, @Nullable Place place, MeetingTerms terms) {

    Instant start() {
        return time.start();
    }

    Instant neededFrom() {
        return time.start().minus(terms.bufferBefore());
    }

    Instant freeAfter() {
        return time.end().plus(terms.bufferAfter());
    }
}
