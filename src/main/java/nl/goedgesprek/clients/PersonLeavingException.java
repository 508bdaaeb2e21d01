package nl.goedgesprek.clients;

import jakarta.ejb.ApplicationException;

/** Somebody with whom nothing new is arranged, for it was asked that he is forgotten. */
@ApplicationException(rollback = true)
public class PersonLeavingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long person;

    public PersonLeavingException(long person) {
        this.person = person;
    }

    public long person() {
        return person;
    }
}
