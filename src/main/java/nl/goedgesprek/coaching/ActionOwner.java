package nl.goedgesprek.coaching;

/** Who does what was agreed. */
public enum ActionOwner {
    CLIENT,
    COACH
}
