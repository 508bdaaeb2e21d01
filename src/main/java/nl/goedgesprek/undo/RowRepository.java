package nl.goedgesprek.undo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.sealing.KeyRing;
import org.jspecify.annotations.Nullable;

/** Reads rows as they are and puts them back as they were, in the transaction of who asks. */
@Dependent
class RowRepository {

    /** Whose value follows from the rest of the row, or says only when or how often that changed. */
    private static final Set<String> RECKONED = Set.of("version", "changed_at_ms", "edits", "sort_name", "search_text");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyRing keys;

    List<Row> rows(Deed.Scope scope) {
        return on(scope.table(), table -> table.find(one(scope.column(), String.valueOf(scope.value()))));
    }

    /** The same row as it is now. */
    Row now(String name, Row row) {
        return on(name, table -> now(table, row));
    }

    boolean isSame(String name, Row one, Row other) {
        return on(name, table -> one.isSame(other, table.key()));
    }

    private static Row now(RowTable table, Row row) throws SQLException {
        return table.find(key(table, row)).stream().findFirst().orElse(Row.NONE);
    }

    private static Map<String, @Nullable String> key(RowTable table, Row row) throws SQLException {
        Map<String, @Nullable String> key = new LinkedHashMap<>();
        for (String column : table.key()) {
            key.put(column, row.values().get(column));
        }
        return key;
    }

    private static Map<String, @Nullable String> one(String column, @Nullable String value) {
        Map<String, @Nullable String> one = new LinkedHashMap<>();
        one.put(column, value);
        return one;
    }

    /** Takes away what a deed added, unless it is another by now. */
    Back takeAway(KeptRow kept) {
        return on(kept.table(), table -> {
            Row now = now(table, kept.after());
            if (now.exists() && isSame(now, kept.after())) {
                table.delete(key(table, now));
                return Back.DONE;
            }
            return now.exists() ? Back.IMPOSSIBLE : Back.NEEDLESS;
        });
    }

    /**
     * Puts back what a deed removed, unless something stands in its place by now. What it refers to and is gone it does
     * without, where it can.
     */
    Back putBack(KeptRow kept) {
        return on(kept.table(), table -> {
            Row row = kept.before();
            Optional<Row> possible = withoutWhatIsGone(table, row);
            if (possible.isEmpty() || isTaken(table, row)) {
                return Back.IMPOSSIBLE;
            }
            table.insert(possible.get());
            return new Back(possible.get().equals(row), true);
        });
    }

    private Optional<Row> withoutWhatIsGone(RowTable table, Row row) throws SQLException {
        Map<String, @Nullable String> values = new LinkedHashMap<>(row.values());
        for (RowTable.Reference reference : table.references()) {
            String value = values.get(reference.column());
            if (value != null && !isThere(reference, value)) {
                if (!table.isOptional(reference.column())) {
                    return Optional.empty();
                }
                values.put(reference.column(), null);
            }
        }
        return Optional.of(new Row(values));
    }

    private boolean isThere(RowTable.Reference reference, String value) {
        return !on(reference.table(), other -> other.find(one(reference.otherColumn(), value)))
                .isEmpty();
    }

    private static boolean isTaken(RowTable table, Row row) throws SQLException {
        for (List<String> unique : table.uniques()) {
            Map<String, @Nullable String> same = new LinkedHashMap<>();
            unique.forEach(column -> same.put(column, row.values().get(column)));
            if (!same.containsValue(null) && !table.find(same).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Changes back what a deed changed, but what was changed again since. */
    Back changeBack(KeptRow kept) {
        return on(kept.table(), table -> {
            Row now = now(table, kept.after());
            Map<String, @Nullable String> back = new LinkedHashMap<>();
            boolean all = now.exists();
            for (String column : differing(kept)) {
                boolean untouched =
                        isSame(now.values().get(column), kept.after().values().get(column));
                all &= untouched;
                if (untouched) {
                    back.put(column, kept.before().values().get(column));
                }
            }
            boolean any = now.exists() && !back.isEmpty();
            if (any) {
                table.update(key(table, now), back);
            }
            return new Back(all, any);
        });
    }

    private List<String> differing(KeptRow kept) {
        return kept.after().values().keySet().stream()
                .filter(column -> !RECKONED.contains(column))
                .filter(column -> !isSame(
                        kept.before().values().get(column),
                        kept.after().values().get(column)))
                .toList();
    }

    private boolean isSame(Row one, Row other) {
        return one.values().keySet().equals(other.values().keySet())
                && one.values().keySet().stream()
                        .allMatch(column ->
                                isSame(one.values().get(column), other.values().get(column)));
    }

    /** Whether they say the same; a text may have been sealed anew since. */
    private boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? Objects.equals(one, other) : keys.isSame(one, other);
    }

    private interface Work<T> {
        T on(RowTable table) throws SQLException;
    }

    private <T> T on(String name, Work<T> work) {
        try {
            return work.on(new RowTable(entities.unwrap(Connection.class), name));
        } catch (SQLException failed) {
            throw new IllegalStateException("cannot read or write " + name, failed);
        }
    }
}
