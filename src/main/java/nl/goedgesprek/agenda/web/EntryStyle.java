package nl.goedgesprek.agenda.web;

import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.scheduling.Venue;

/** How something in the agenda looks: the style sheet's names for it. */
final class EntryStyle {

    static final String DRIVE = "drive";
    static final String IMPOSSIBLE_DRIVE = "drive impossible";
    static final String BLOCKED = "blocked";
    static final String OUTSIDE = "blocked outside";
    static final String CLOSED = "closed";
    static final String KILOMETRES = "kilometres";

    /** Added to a conversation that cannot be, as things stand. */
    static final String CLASH = " clash";

    private EntryStyle() {}

    static String of(Appointment appointment) {
        AppointmentStatus status = appointment.getStatus();
        if (status.isOver()) {
            return "over";
        }
        if (status.isWaiting()) {
            return "requested";
        }
        return appointment.type().getVenue() == Venue.REMOTE ? "video" : "visit";
    }
}
