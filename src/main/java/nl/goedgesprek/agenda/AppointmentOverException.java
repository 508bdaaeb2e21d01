package nl.goedgesprek.agenda;

import jakarta.ejb.ApplicationException;

/** Somebody wants to change an appointment of which nothing will come any more, or that is not in the state for it. */
@ApplicationException(rollback = true)
public class AppointmentOverException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AppointmentStatus status;

    AppointmentOverException(AppointmentStatus status) {
        super("the appointment is " + status);
        this.status = status;
    }

    /** How far it is. */
    public AppointmentStatus status() {
        return status;
    }
}
