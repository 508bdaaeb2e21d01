package nl.goedgesprek.sealing;

import jakarta.ejb.ApplicationException;

/** The sealed form of a text does not fit where the text stands. Nothing of this step is kept. */
@ApplicationException(rollback = true)
class TooLongToSealException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLongToSealException() {
        super("too long to be sealed");
    }
}
