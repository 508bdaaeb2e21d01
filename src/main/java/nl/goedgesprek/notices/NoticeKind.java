package nl.goedgesprek.notices;

/** What a mail is about. */
public enum NoticeKind {
    /** A conversation was booked. */
    BOOKED,
    /** A conversation was asked for, and waits for the coach's word. */
    REQUESTED,
    /** The visitor proposed moments of his own. */
    SUGGESTED,
    /** What waited for somebody's word is definite. */
    ACCEPTED,
    /** The coach proposes another moment. */
    PROPOSED,
    /** The coach said no. */
    DECLINED,
    /** It has another moment or another place. */
    MOVED,
    /** It was called off. */
    CANCELLED,
    /** The coach will be later than agreed, or on time after all; for the visitor. */
    DELAYED,
    /** The visitor said how to go on; for the coach. */
    FOLLOWED_UP,
    /** It is soon; for the visitor. */
    REMINDER,
    /** Questions are open; for the visitor. */
    INTAKE,
    /** It took place: how to go on; for the visitor. */
    AFTERWARDS,
    /** It waits for the coach's word for days; for the coach. */
    UNANSWERED,
    /** The day's route; for the coach. */
    MORNING
}
