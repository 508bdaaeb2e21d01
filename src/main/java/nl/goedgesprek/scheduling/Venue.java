package nl.goedgesprek.scheduling;

/** Where a conversation is held. */
public enum Venue {
    /** The coach travels to the client's place. */
    AT_CLIENT,
    /** The client comes to the coach's base. */
    AT_PRACTICE,
    /** By video or phone: at no place. */
    REMOTE
}
