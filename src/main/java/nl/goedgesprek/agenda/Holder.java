package nl.goedgesprek.agenda;

/** Whose a code is that opens an appointment, and so what it may do. */
public enum Holder {
    /** He may do all that a visitor may. */
    VISITOR,
    /** The same, and for a day he has shown that mail reaches him: all that is kept about him is his. */
    SELF,
    /** He may choose and move the moment for somebody else, and sees of that person no more than name and place. */
    ASSISTANT
}
