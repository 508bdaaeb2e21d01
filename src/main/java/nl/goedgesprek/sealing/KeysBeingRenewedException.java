package nl.goedgesprek.sealing;

import jakarta.ejb.ApplicationException;
import org.jspecify.annotations.Nullable;

/** The keys are renewed elsewhere at this moment, and so they were not renewed here. */
@ApplicationException(rollback = true)
public class KeysBeingRenewedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysBeingRenewedException() {
        this(null);
    }

    KeysBeingRenewedException(@Nullable Throwable cause) {
        super("another node renews the keys", cause);
    }
}
