package nl.goedgesprek.insight;

/** What is counted of each month; each counts in the month in which it happened. */
public enum Figure {
    /** Conversations that were asked for or put in the agenda. */
    ASKED,
    /** What became definite: booked at once, or a request to which somebody said yes. */
    ACCEPTED,
    /** Requests that the coach declined. */
    DECLINED,
    /** Requests whose moment went by before anybody said yes or no. */
    EXPIRED,
    /** Conversations that took place. */
    HELD,
    /** Those of them that were held at the client's, to whom the coach drove. */
    VISITS,
    /** Conversations that got another moment. */
    MOVED,
    /** Conversations that were called off, by whomever. */
    CANCELLED,
    /** Conversations to which nobody came. */
    NO_SHOWS
}
