package nl.goedgesprek.agenda;

/** By what a list of people or of organisations can be sorted, besides by how like they are to what was typed. */
public enum ClientOrder {
    NAME,
    /** How many people are of an organisation. */
    PEOPLE,
    /** Where the coach came last, or will come. */
    CITY,
    /** How many conversations they had. */
    CONVERSATIONS,
    /** When the coach spoke with them last. */
    LAST,
    /** When he speaks with them next. */
    NEXT
}
