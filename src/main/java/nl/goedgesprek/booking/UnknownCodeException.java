package nl.goedgesprek.booking;

import jakarta.ejb.ApplicationException;

/** A code opens no appointment, or not for what was asked: an assistant's code moves but does not cancel. */
@ApplicationException(rollback = true)
public class UnknownCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCodeException() {
        super("no such code for this");
    }
}
