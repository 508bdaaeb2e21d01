package nl.goedgesprek.agenda;

import jakarta.ejb.ApplicationException;
import java.util.List;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.TimeRange;

/** The moment is not free, or is no longer. Tells which rule said so, and the next moments that are free. */
@ApplicationException(rollback = true)
public class SlotRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<TimeRange> alternatives;

    SlotRefusedException(Refusal refusal, List<TimeRange> alternatives) {
        super(refusal.name());
        this.refusal = refusal;
        this.alternatives = List.copyOf(alternatives);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** At most three, the earliest first. */
    public List<TimeRange> alternatives() {
        return alternatives;
    }
}
