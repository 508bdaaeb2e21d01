package nl.goedgesprek.agenda;

import jakarta.ejb.ApplicationException;

/** Somebody booked this kind of conversation, or is about to; nothing was changed. */
@ApplicationException(rollback = true)
public class TypeInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TypeInUseException() {
        super("the kind of conversation is in use");
    }
}
