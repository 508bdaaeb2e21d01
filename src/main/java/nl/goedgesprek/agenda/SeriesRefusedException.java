package nl.goedgesprek.agenda;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.List;

/** Some moments of a series are not as the coach saw them when he said yes; nothing was put into his agenda. */
@ApplicationException(rollback = true)
public class SeriesRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Instant> lost;

    SeriesRefusedException(List<Instant> lost) {
        super("changed meanwhile: " + lost);
        this.lost = List.copyOf(lost);
    }

    /** The starts of those moments, in order. */
    public List<Instant> lost() {
        return lost;
    }
}
