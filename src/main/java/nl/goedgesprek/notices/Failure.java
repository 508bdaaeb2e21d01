package nl.goedgesprek.notices;

/** Why a mail did not go out. */
public enum Failure {
    /** The mail server cannot be reached, or broke off. */
    UNREACHABLE,
    /** It does not let us in. */
    LOGIN,
    /** It said: not now. */
    POSTPONED,
    /** It said: never. */
    REFUSED,
    /** The mail could not be written. */
    UNWRITABLE,
    /** Who it is for does not exist: the practice is one to try. */
    FICTIONAL;

    /** Whether no mail at all goes out by it, whoever it is for. */
    boolean isOurs() {
        return this == UNREACHABLE || this == LOGIN;
    }

    /** Whether trying again is no use. */
    boolean isFinal() {
        return this == REFUSED;
    }
}
