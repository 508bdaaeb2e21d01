package nl.goedgesprek.coaching;

import jakarta.ejb.ApplicationException;

/** Somebody wrote the same note meanwhile, in another window; nothing was overwritten. */
@ApplicationException(rollback = true)
public class NoteChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
