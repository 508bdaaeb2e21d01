package nl.goedgesprek.calendars;

import jakarta.ejb.ApplicationException;

/** A calendar of somebody else's could not be read. Where it is does not stand in here, for that is a secret. */
@ApplicationException(rollback = true)
public class UnreadableCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CalendarTrouble trouble;

    UnreadableCalendarException(CalendarTrouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    public CalendarTrouble trouble() {
        return trouble;
    }
}
