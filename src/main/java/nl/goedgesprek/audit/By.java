package nl.goedgesprek.audit;

/** Who did something. */
public enum By {
    /** Somebody with an account. */
    ACCOUNT,
    /** A visitor, with a link of his own or with none. */
    VISITOR,
    /** Nobody: it went by itself. */
    SYSTEM
}
