package nl.goedgesprek.agenda;

/** Who did something to an appointment. */
public enum Actor {
    /** Who booked it, or whom he gave a link. */
    VISITOR,
    COACH,
    /** Nobody: it went by itself. */
    SYSTEM
}
