package nl.goedgesprek.audit;

/** What can happen that the owner may want to know afterwards; the entry's detail tells more. */
public enum Act {
    /** Somebody came in; the detail is the way. */
    LOGGED_IN,
    /** Somebody wanted to come in and did not; the detail is the way. */
    LOGIN_REFUSED,
    /** Notes were shown to who sits at the desk. */
    NOTES_SEEN,
    /** What somebody answered beforehand was shown to who sits at the desk. */
    ANSWERS_SEEN,
    /** What a programme is for, or what was agreed to be done, was shown to who sits at the desk. */
    GOALS_SEEN,
    /** All that is kept about somebody was shown, to who sits at the desk or to himself. */
    KEPT_SEEN,
    /** Something happened to an appointment; the detail tells what. */
    APPOINTMENT,
    /** A file was made; the detail is the end of its address. */
    EXPORTED,
    /** What was kept about its subject is no more. */
    ERASED,
    /** Two people or two organisations turned out to be one; the detail tells which of them its subject was. */
    MERGED,
    /** What was deleted or made one is as it was before; the detail tells what it was. */
    PUT_BACK,
    /**
     * An account or what one logs in with was made, changed or ended, or so was a link or an address by which somebody
     * reads along or is reached; the detail tells what.
     */
    ACCOUNT,
    /** A visitor asked for so many places that he may want to reckon out where the coach is. */
    MANY_PLACES,
    /** How long something is kept was changed; the detail tells whether it goes earlier than before. */
    TERMS,
    /** A key with which things are sealed was made or changed; the detail tells what. */
    KEY
}
