package nl.goedgesprek.undo;

/** What became of undoing a deed. */
public enum Outcome {
    /** All is as it was. */
    ALL,
    /** What was changed since stayed as it is now. */
    PARTLY,
    /** Nothing could be put back as things are now; it can be tried again. */
    NONE,
    /** It was undone already, or too long ago. */
    LATE
}
