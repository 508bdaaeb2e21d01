package nl.goedgesprek.undo;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * A deed is going to be undone: whoever locks something before he changes these tables does so now, and whoever sees
 * that what is there by now cannot be mixed with what was refuses.
 */
public final class Undoing {

    private final Map<String, Set<Long>> rows;
    private final Instant since;
    private boolean refused;

    /**
     * @param rows the small names of the tables, each with the numbers of its rows
     * @param since when the deed was done
     */
    Undoing(Map<String, Set<Long>> rows, Instant since) {
        this.rows = rows;
        this.since = since;
    }

    /** When the deed was done that is going to be undone. */
    public Instant since() {
        return since;
    }

    /** The numbers of the rows of a table that are put back, changed back or taken away. */
    public Collection<Long> of(String table) {
        return rows.getOrDefault(table, Set.of());
    }

    /** Leaves everything as it is now; it can be tried again. */
    public void refuse() {
        refused = true;
    }

    boolean isRefused() {
        return refused;
    }
}
