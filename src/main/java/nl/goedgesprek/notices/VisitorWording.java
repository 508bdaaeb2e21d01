package nl.goedgesprek.notices;

import nl.goedgesprek.agenda.AppointmentStatus;

/** Which words a visitor's letter uses; what was moved may wait for somebody's word again. */
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
    REMINDER,
    INTAKE,
    AFTERWARDS;

    /** @throws IllegalArgumentException when a visitor hears nothing of this kind */
    static VisitorWording of(NoticeKind kind, AppointmentStatus status) {
        if (kind == NoticeKind.MOVED) {
            return switch (status) {
                case REQUESTED -> MOVED_REQUESTED;
                case PROPOSED -> PROPOSED;
                case SUGGESTED -> SUGGESTED;
                case CONFIRMED, CANCELLED, DECLINED -> MOVED;
            };
        }
        return valueOf(kind.name());
    }

    /** Whether it ends with the prospect of the conversation. */
    boolean isSoon() {
        return switch (this) {
            case BOOKED, ACCEPTED, MOVED, REMINDER, INTAKE -> true;
            case REQUESTED, SUGGESTED, PROPOSED, DECLINED, MOVED_REQUESTED, CANCELLED, AFTERWARDS -> false;
        };
    }
}
