package nl.goedgesprek.agenda;

/** What happened to an appointment that others may want to know. */
public enum Change {
    /** It was made and is definite. */
    BOOKED,
    /** It was made and waits for the coach's word. */
    REQUESTED,
    /** A visitor proposed moments of his own. */
    SUGGESTED,
    /** What waited for somebody's word is definite. */
    ACCEPTED,
    /** The coach proposed another moment. */
    PROPOSED,
    /** The coach said no. */
    DECLINED,
    /** It has another moment or another place. */
    MOVED,
    /** It was called off. */
    CANCELLED,
    /** The coach will be later than agreed, or on time after all. */
    DELAYED,
    /** The visitor said how to go on afterwards. */
    FOLLOWED_UP
}
