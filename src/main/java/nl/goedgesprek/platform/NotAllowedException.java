package nl.goedgesprek.platform;

import jakarta.ejb.ApplicationException;

/** Somebody asked for what is not for him, or nobody knows who asks. Nothing was done. */
@ApplicationException(rollback = true)
public class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what that is, for who reads the log; nothing of it reaches who asked */
    public NotAllowedException(String what) {
        super(what);
    }
}
