package nl.goedgesprek.booking;

import jakarta.ejb.ApplicationException;

/** The deadline is past until which a visitor himself may change his appointment; from then on he calls. */
@ApplicationException(rollback = true)
public class TooLateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLateException() {
        super("past the deadline");
    }
}
