package nl.goedgesprek.clients.web;

import java.time.Instant;

/**
 * Something that happened with somebody.
 *
 * @param link to where one reads more; empty when there is nothing more
 */
public record TimelineLine(Instant at, String date, String what, String link) {

    /** The same in other words. */
    TimelineLine with(String words) {
        return new TimelineLine(at, date, words, link);
    }
}
