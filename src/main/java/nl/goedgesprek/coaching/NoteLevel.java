package nl.goedgesprek.coaching;

/** Who gets to read a note. */
public enum NoteLevel {
    /** The coach alone. */
    PRIVATE,
    /** The client too, by his own link. */
    SHARED,
    /** What the coach tells the sponsor himself; no link shows it. */
    SPONSOR
}
