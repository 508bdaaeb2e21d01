package nl.goedgesprek.practice;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the settings since they were read; nothing was changed now. */
@ApplicationException(rollback = true)
public class SettingsChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsChangedException() {
        super("the settings are others by now");
    }
}
