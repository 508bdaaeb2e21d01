package nl.goedgesprek.coaching;

import jakarta.ejb.ApplicationException;

/** The action is not as who decided saw it, or is gone; nothing was changed. */
@ApplicationException(rollback = true)
public class ActionChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
