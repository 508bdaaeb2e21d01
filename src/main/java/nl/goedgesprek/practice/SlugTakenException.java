package nl.goedgesprek.practice;

import jakarta.ejb.ApplicationException;

/** Another kind of conversation has this name in addresses; nothing was changed. */
@ApplicationException(rollback = true)
public class SlugTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlugTakenException(String slug) {
        super(slug + " is another's");
    }
}
