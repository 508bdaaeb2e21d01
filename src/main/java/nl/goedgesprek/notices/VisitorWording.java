package nl.goedgesprek.notices;

import nl.goedgesprek.agenda.Appointment;

/** Which words a visitor's letter uses; what was moved may wait for somebody's word again, and who was late need not be. */
enum VisitorWording {
    BOOKED,
    REQUESTED,
    SUGGESTED,
    ACCEPTED,
    PROPOSED,
    DECLINED,
    MOVED,
    MOVED_REQUESTED,
    CANCELLED,
    DELAYED,
    ON_TIME,
    REMINDER,
    INTAKE,
    AFTERWARDS;

    /** @throws IllegalArgumentException when a visitor hears nothing of this kind */
    static VisitorWording of(NoticeKind kind, Appointment appointment) {
        if (kind == NoticeKind.DELAYED && appointment.arrival().delayMinutes() == 0) {
            return ON_TIME;
        }
        if (kind == NoticeKind.MOVED) {
            return switch (appointment.getStatus()) {
                case REQUESTED -> MOVED_REQUESTED;
                case PROPOSED -> PROPOSED;
                case SUGGESTED -> SUGGESTED;
                case CONFIRMED, CANCELLED, DECLINED -> MOVED;
            };
        }
        return valueOf(kind.name());
    }

    /** What is said after the facts: an answer to choose, a way on, or what the coach adds of his own. */
    String after() {
        return switch (this) {
            case PROPOSED, AFTERWARDS -> "choice";
            case DECLINED, CANCELLED -> "again";
            case BOOKED, REQUESTED, SUGGESTED, ACCEPTED, MOVED, MOVED_REQUESTED, DELAYED, ON_TIME, REMINDER, INTAKE ->
                "after";
        };
    }

    /** Whether it ends with the prospect of the conversation. */
    boolean isSoon() {
        return switch (this) {
            case BOOKED, ACCEPTED, MOVED, DELAYED, ON_TIME, REMINDER, INTAKE -> true;
            case REQUESTED, SUGGESTED, PROPOSED, DECLINED, MOVED_REQUESTED, CANCELLED, AFTERWARDS -> false;
        };
    }
}
