package nl.goedgesprek.agenda;

/** Whose a code is that opens an appointment, and so what it may do. */
public enum Holder {
    /** He may do all that a visitor may. */
    VISITOR,
    /** He may choose and move the moment for somebody else, and sees of that person no more than name and place. */
    ASSISTANT
}
