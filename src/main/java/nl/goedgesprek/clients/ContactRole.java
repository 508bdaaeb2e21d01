package nl.goedgesprek.clients;

/** What somebody is for the coach; one person may be more than one thing. */
public enum ContactRole {
    /** Talks with the coach. */
    CLIENT,
    /** Keeps somebody's agenda. */
    ASSISTANT,
    /** Has the conversations paid for, and hears how many there were. */
    SPONSOR,
    /** Gets the invoice. */
    INVOICE
}
