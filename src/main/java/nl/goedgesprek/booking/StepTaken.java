package nl.goedgesprek.booking;

/**
 * For the first time a visitor's draft came to a step, or got past it. Tells nothing of whose draft it is. Whoever
 * observes it hears of each draft once, however often its visitor goes back or reloads.
 */
public record StepTaken(BookingStep step, Outcome outcome) {

    /** What became of a step. */
    public enum Outcome {
        /** It was shown. */
        REACHED,
        /** The visitor went on; from the last step that is a booking. */
        PASSED,
        /** He was told that he lives too far away. */
        TOO_FAR
    }
}
