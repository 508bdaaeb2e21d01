package nl.goedgesprek.booking.web;

import java.time.Instant;
import nl.goedgesprek.agenda.Appointment;

/** How far an appointment is in the eyes of who looks back at it. */
public enum Stage {
    CONFIRMED,
    REQUESTED,
    PROPOSED,
    SUGGESTED,
    CANCELLED,
    DECLINED,
    /** Its moment went by before anybody said yes. */
    LAPSED,
    /** It took place. */
    PAST;

    static Stage of(Appointment appointment, Instant now) {
        if (appointment.isPastAt(now)) {
            return PAST;
        }
        if (appointment.getStatus().isWaiting() && !appointment.isAheadAt(now)) {
            return LAPSED;
        }
        return valueOf(appointment.getStatus().name());
    }

    /** Whether somebody still has to say yes or no. */
    public boolean isWaiting() {
        return this == REQUESTED || this == PROPOSED || this == SUGGESTED;
    }

    /** Whether nothing will come of it any more. */
    public boolean isOver() {
        return this == CANCELLED || this == DECLINED || this == LAPSED;
    }
}
