package nl.goedgesprek.coaching;

/** Whom a link to a programme is for, and so what it shows. */
public enum LinkReader {
    /** Reads dates, what was shared with him, and the actions. */
    CLIENT,
    /** Reads dates and counts, never content. */
    SPONSOR
}
