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
    MORNING,
    /** A link to choose another password; for the coach. */
    PASSWORD,
    /** A link that confirms with which address he wants to log in, to that address; for the coach. */
    ADDRESS,
    /** That he wants to, to the address from before; for the coach. */
    ADDRESS_ASKED,
    /** A link with which somebody shows that what is kept is about him; for the visitor. */
    RIGHTS,
    /** Somebody had himself forgotten. */
    FAREWELL;

    /** Whether it is about how the coach logs in, and of use as long as he waits for it. */
    boolean isAboutLogin() {
        return this == PASSWORD || this == ADDRESS || this == ADDRESS_ASKED;
    }
}
