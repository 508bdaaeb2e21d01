package nl.goedgesprek.calendars;

/** Why a calendar of somebody else's could not be read. */
public enum CalendarTrouble {
    /** What was typed is no address of a calendar. */
    NO_ADDRESS,
    /** The address holds a name and a password, which are never sent along. */
    LOGIN,
    /** The address is not one of https, or names a port that calendars are not at. */
    NOT_SAFE,
    /** The address, or one that it leads to, is inside the house and not on the Internet. */
    PRIVATE,
    /** No server has that name, or it does not answer. */
    UNREACHABLE,
    /** The server cannot show that it is who it says. */
    UNTRUSTED,
    /** The server takes too long. */
    SLOW,
    /** Nothing is at that address, or nothing that may be read. */
    GONE,
    /** The server answers that it cannot. */
    FAILED,
    /** It leads on, and on. */
    ENDLESS,
    /** What is there is no calendar, or half of one. */
    NO_CALENDAR,
    /** There is more than can be read. */
    TOO_MUCH,
    /** It is the address of the agenda itself. */
    OURS
}
