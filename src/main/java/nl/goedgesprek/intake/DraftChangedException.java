package nl.goedgesprek.intake;

import jakarta.ejb.ApplicationException;

/** Another window saved the draft since this one showed it; nothing was changed now. */
@ApplicationException(rollback = true)
public class DraftChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftChangedException() {
        super("the draft is another by now");
    }
}
