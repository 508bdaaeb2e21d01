package nl.goedgesprek.platform;

/** Who is behind what happens: a person who came in, one who did not, or the product itself. */
public enum Actor {
    /** Whose the practice is; he is a coach as well. */
    OWNER,
    /** Who leads conversations. */
    COACH,
    /** Who keeps a coach's agenda and people. */
    ASSISTANT,
    /** Who comes without logging in, perhaps with a code that opens what is his. */
    VISITOR,
    /** Nobody: a timer, a start, a job beside the rest. */
    PRODUCT
}
