package nl.goedgesprek.booking;

/** What a visitor does on his way to a booking, in order. */
public enum BookingStep {
    CONVERSATION,
    /** Only for a visit. */
    PLACE,
    MOMENT,
    INTAKE,
    YOU
}
