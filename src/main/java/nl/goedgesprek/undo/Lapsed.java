package nl.goedgesprek.undo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nobody can undo a deed any more, and it is forgotten in this transaction: what it took away is gone for good. */
public record Lapsed(Deed deed) {

    /** The rows of a table that it took away, as they were: their values by the small names of their columns. */
    public List<Map<String, @Nullable String>> gone(String table) {
        return deed.rows().stream()
                .filter(row -> row.table().equals(table) && row.isRemoved())
                .map(row -> row.before().values())
                .toList();
    }
}
