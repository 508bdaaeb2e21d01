package nl.goedgesprek.coaching;

/** Why a conversation that stands in the agenda did not take place. */
public enum Absence {
    /** The client did not come, and did not say so. */
    NO_SHOW,
    /** It was called off when it was too late to take it out of the agenda. */
    CALLED_OFF
}
