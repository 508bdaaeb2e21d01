package nl.goedgesprek.coaching;

import jakarta.ejb.ApplicationException;

/** The programme is not as who decided saw it; nothing was changed. */
@ApplicationException(rollback = true)
public class ProgrammeChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
