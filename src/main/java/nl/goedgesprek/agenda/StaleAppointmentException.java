package nl.goedgesprek.agenda;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the appointment since it was read; nothing was changed now. */
@ApplicationException(rollback = true)
public class StaleAppointmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleAppointmentException() {
        super("the appointment is another by now");
    }
}
