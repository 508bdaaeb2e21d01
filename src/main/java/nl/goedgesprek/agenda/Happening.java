package nl.goedgesprek.agenda;

/** What can happen to an appointment, for its history and the figures. */
public enum Happening {
    /** Somebody asked for it, or for another moment: it waits for the coach's word. */
    ASKED,
    /** It was made and is definite at once. */
    BOOKED,
    /** What waited for somebody's word is definite. */
    ACCEPTED,
    /** The coach proposed another moment. */
    PROPOSED,
    /** It has another moment. */
    MOVED,
    /** What waited for his word the coach declined. */
    DECLINED,
    /** It was called off. */
    CANCELLED,
    /** Its moment went by while it waited for somebody's word. */
    EXPIRED
}
