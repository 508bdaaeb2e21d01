package nl.goedgesprek.undo;

import java.util.Collection;

/** A deed was undone, in this transaction: what follows from these rows is to be reckoned anew. */
public record Undone(Undoing undoing) {

    /** The numbers of the rows of a table that were put back, changed back or taken away. */
    public Collection<Long> of(String table) {
        return undoing.of(table);
    }
}
