package nl.goedgesprek.notices;

import java.time.Instant;
import java.time.ZoneId;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.Words;

/**
 * What all letters of a practice share.
 *
 * @param from who sends them
 * @param coach the one whose conversations they are about; he gets the answers
 * @param stationery in which words, and on what
 * @param now when they are written
 */
record Letterhead(
        MailAddress from, MailAddress coach, Practice practice, Stationery stationery, BaseUrl base, Instant now) {

    Block masthead() {
        return new Block.Masthead(Clean.value(practice.getName()));
    }

    /** The same in other words. */
    Letterhead saying(Words words) {
        return new Letterhead(from, coach, practice, new Stationery(words, stationery.paper()), base, now);
    }

    ZoneId zone() {
        return practice.zone();
    }

    /** In which the coach gets his own mail. */
    Language coachsLanguage() {
        return practice.languages().get(0);
    }
}
