package nl.goedgesprek.practice;

/** How a kind of conversation counts in the log of coaching hours that professional bodies ask for. */
public enum CoachingForm {
    /** One client. */
    INDIVIDUAL,
    /** More clients at once. */
    GROUP,
    /** No coaching, such as getting to know each other. */
    NONE
}
