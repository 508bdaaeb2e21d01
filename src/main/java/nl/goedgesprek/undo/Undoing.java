package nl.goedgesprek.undo;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A deed is going to be undone: whoever locks something before he changes these tables does so now, whoever sees that
 * what is there by now cannot be mixed with what was refuses, and whoever knows how to mix them does that himself.
 */
public final class Undoing {

    /** By how much the clocks of two nodes may differ, and more. */
    private static final Duration CLOCKS_AGREE = Duration.ofSeconds(10);

    private final DeedKind kind;
    private final List<KeptRow> rows;
    private final Instant since;
    private final Set<KeptRow> settled = new HashSet<>();
    private boolean refused;

    Undoing(Deed deed) {
        this.kind = deed.kind();
        this.rows = deed.rows();
        this.since = deed.doneAt();
    }

    public DeedKind kind() {
        return kind;
    }

    /** When the deed was done that is going to be undone. */
    public Instant since() {
        return since;
    }

    /** The same by the clock that is most behind: what another node made since has this moment or a later one. */
    public Instant sinceByAnyClock() {
        return since.minus(CLOCKS_AGREE);
    }

    /** The numbers of the rows of a table that are put back, changed back or taken away. */
    public Collection<Long> of(String table) {
        return rows.stream()
                .filter(row -> row.table().equals(table))
                .flatMap(row -> row.number().stream())
                .collect(toSet());
    }

    /** What stood in a column before the deed, as the database has it; empty when nothing did. */
    public Optional<String> before(String table, long id, String column) {
        return row(table, id).map(KeptRow::before).map(row -> row.values().get(column));
    }

    /** What the deed made of it. */
    public Optional<String> after(String table, long id, String column) {
        return row(table, id).map(KeptRow::after).map(row -> row.values().get(column));
    }

    /** The row is as it should be now that the deed is undone: nothing else is done to it. */
    public void settle(String table, long id) {
        row(table, id).ifPresent(settled::add);
    }

    /** Leaves everything as it is now; it can be tried again. */
    public void refuse() {
        refused = true;
    }

    private Optional<KeptRow> row(String table, long id) {
        return rows.stream()
                .filter(row -> row.table().equals(table)
                        && row.number().filter(number -> number == id).isPresent())
                .findFirst();
    }

    boolean isSettled(KeptRow row) {
        return settled.contains(row);
    }

    boolean isRefused() {
        return refused;
    }
}
