package nl.goedgesprek.notices;

/**
 * What goes to the reader's calendar.
 *
 * @param text an iCalendar object, its lines ended with CRLF
 */
record CalendarPart(Method method, String fileName, String text) implements Enclosure {

    /** What a calendar does with it (RFC 5546). */
    enum Method {
        /** It enters the appointment, or what changed of it, and the reader answers. */
        REQUEST,
        /** It takes the appointment out. */
        CANCEL,
        /** It enters a copy that needs no answer, if the reader opens it. */
        PUBLISH;

        /** Whether a mail program acts on it when the mail is read. */
        boolean isForTheProgram() {
            return this != PUBLISH;
        }
    }

    /** The media type of a part that says what is to be done with it. */
    String contentType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }
}
