package nl.goedgesprek.privacy;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the settings say of how personal data are kept, for whoever must be told of it.
 *
 * @param retentionMonths after which what led to nothing goes
 * @param recordMonths after which what was written in a programme goes, since it was closed
 * @param clientMonths after which somebody goes who had a conversation or a programme, since the last
 * @param contactMonths after which somebody goes who never had
 * @param coaches how many lead conversations now
 * @param visits whether somebody can be visited
 * @param remote whether somebody can talk from elsewhere
 * @param questions whether something is asked beforehand
 * @param afterwards whether it is asked afterwards how to go on
 * @param mailServer where mail is handed in; empty when nowhere
 * @param calendar what calendars outside are told
 * @param provider where coaches log in elsewhere; empty when nowhere
 * @param otherCalendars whether calendars of a coach's are read
 * @param copyDays for how many days a copy of the database is kept; empty when the practice sees to that itself
 */
public record Processing(
        int retentionMonths,
        int recordMonths,
        int clientMonths,
        int contactMonths,
        int coaches,
        boolean visits,
        boolean remote,
        boolean questions,
        boolean afterwards,
        Optional<String> mailServer,
        Told calendar,
        Optional<String> provider,
        boolean otherCalendars,
        OptionalInt copyDays) {

    /** What a coach's own calendar, outside of this product, gets to know. */
    public enum Told {
        /** Nothing: none reads along. */
        NOTHING,
        /** When he is busy, and with what kind of conversation. */
        TIMES,
        /** With whom and where, too. */
        NAMES
    }
}
