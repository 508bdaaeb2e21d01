package nl.goedgesprek.agenda;

/** How far an appointment is, and whom it waits for. */
public enum AppointmentStatus {
    /** It will take place. */
    CONFIRMED(true, false),
    /** It waits for the coach's word. */
    REQUESTED(true, true),
    /** The coach proposed this moment; it waits for the visitor's word. */
    PROPOSED(true, true),
    /** The visitor proposed moments of his own, of which the coach may take one; until then it takes no time. */
    SUGGESTED(false, true),
    /** It will not take place, though it was to. */
    CANCELLED(false, false),
    /** It will not take place: the coach said no. */
    DECLINED(false, false);

    private final boolean occupying;
    private final boolean waiting;

    AppointmentStatus(boolean occupying, boolean waiting) {
        this.occupying = occupying;
        this.waiting = waiting;
    }

    /** What happened to an appointment that was entered like this. */
    Happening entered() {
        return switch (this) {
            case CONFIRMED -> Happening.BOOKED;
            case REQUESTED, SUGGESTED -> Happening.ASKED;
            case PROPOSED -> Happening.PROPOSED;
            case CANCELLED -> Happening.CANCELLED;
            case DECLINED -> Happening.DECLINED;
        };
    }

    /** Whether the coach cannot do anything else then. */
    public boolean isOccupying() {
        return occupying;
    }

    /** Whether somebody still has to say yes or no. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Whether it is the coach who has to. */
    public boolean isWaitingForCoach() {
        return this == REQUESTED || this == SUGGESTED;
    }

    /** Whether nothing will come of it any more. */
    public boolean isOver() {
        return this == CANCELLED || this == DECLINED;
    }
}
