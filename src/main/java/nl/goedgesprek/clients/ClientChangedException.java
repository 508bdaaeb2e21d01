package nl.goedgesprek.clients;

import jakarta.ejb.ApplicationException;

/** Somebody else changed or removed a person or an organisation since it was read; nothing was changed now. */
@ApplicationException(rollback = true)
public class ClientChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClientChangedException() {
        super("it is another by now");
    }
}
