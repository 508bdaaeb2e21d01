package nl.goedgesprek.agenda;

import jakarta.ejb.ApplicationException;
import nl.goedgesprek.scheduling.Refusal;

/** The moment is not free, or is no longer. Tells which rule said so. */
@ApplicationException(rollback = true)
public class SlotRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    SlotRefusedException(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
