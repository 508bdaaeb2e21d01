package nl.goedgesprek.coaching;

/** How a conversation of a programme counts. */
public enum Standing {
    /** It has a moment, and may still take place. */
    PLANNED,
    /** It took place, as far as anybody knows. */
    HELD,
    /** The client did not come. */
    NO_SHOW,
    /** Nothing came of it. */
    CALLED_OFF
}
