package nl.goedgesprek.undo;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * A deed is going to be undone: whoever locks something before he changes these tables does so now.
 *
 * @param rows the small names of the tables, each with the numbers of its rows
 */
public record Undoing(Map<String, Set<Long>> rows) {

    /** The numbers of the rows of a table that are put back, changed back or taken away. */
    public Collection<Long> of(String table) {
        return rows.getOrDefault(table, Set.of());
    }
}
