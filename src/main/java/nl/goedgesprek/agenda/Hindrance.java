package nl.goedgesprek.agenda;

/** What keeps the coach from a drive for which there would be time otherwise. */
public enum Hindrance {
    NONE,
    /** Time that he keeps for himself. */
    BLOCKED,
    /** What stands in another calendar of his. */
    OUTSIDE
}
