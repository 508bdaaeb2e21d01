package nl.goedgesprek.privacy;

import java.time.LocalDate;

/**
 * Something that goes by itself.
 *
 * @param on the day on which it does, by the practice's calendar
 * @param id of the conversation, the programme or the person; how many they are of what has no name
 * @param who whose it is; empty when nobody can tell
 * @param notes how many of a programme go
 * @param actions how many of a programme go
 */
public record Going(LocalDate on, Sort sort, long id, String who, long notes, long actions) {

    Going(LocalDate on, Sort sort, long id, String who) {
        this(on, sort, id, who, 0, 0);
    }

    /**
     * All that can go, each for a reason of its own: {@link Retention} erases each of them and {@link RetentionPreview} tells
     * of each.
     */
    public enum Sort {
        /** A conversation that led to nothing, with who had it. */
        CONVERSATION,
        /** What was written in a programme. */
        PROGRAMME,
        /** Who was not met for so long, or never was, that he is not needed any more. */
        SILENT,
        /** What the coach can still undo. */
        UNDO,
        /**
         * Who asked to be forgotten, and what he had is still to be mailed about. After all else that leaves tombstones, which
         * are written to their files with it.
         */
        PERSON,
        /** What visitors began to book and left. */
        DRAFTS,
        /** What was answered to bookings, so that one that is sent twice counts once. */
        RECEIPTS,
        /** When the coach's other calendars kept him busy. */
        BUSY,
        /** The forms of the coach's that were sent, so that one that is sent twice counts once. */
        FORMS,
        /** With which address somebody wanted to log in, and did not confirm it. */
        ADDRESSES
    }
}
