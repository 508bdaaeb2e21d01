package nl.goedgesprek.agenda;

/** What a visitor says afterwards, when he is asked how to go on. */
public enum FollowUp {
    /** Let us talk on. */
    CONTINUE,
    /** Perhaps, but later. */
    LATER,
    /** No, thank you: what is kept about him is erased in time. */
    NO
}
