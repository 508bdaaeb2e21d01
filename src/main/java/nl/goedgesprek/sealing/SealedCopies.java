package nl.goedgesprek.sealing;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.Set;

/** Asks where else sealed texts stand, as their own columns hold them, so that they are sealed anew there too. */
public final class SealedCopies {

    private final Set<SealedColumn> originals;
    private final Set<SealedColumn> all;

    SealedCopies(Set<SealedColumn> originals) {
        this.originals = Set.copyOf(originals);
        this.all = new HashSet<>(originals);
    }

    /**
     * Tells of a column that holds, among others, what sealed columns hold.
     *
     * @param condition in SQL, for the rows that hold what stands in one of them: its table is {@code %1$s}, its name
     *     {@code %2$s}
     */
    public void add(String table, String column, String condition) {
        String any = originals.stream()
                .map(original -> '(' + condition.formatted(original.table(), original.name()) + ')')
                .collect(joining(" or "));
        all.add(new SealedColumn(table, column, " and (" + any + ')'));
    }

    Set<SealedColumn> all() {
        return Set.copyOf(all);
    }
}
