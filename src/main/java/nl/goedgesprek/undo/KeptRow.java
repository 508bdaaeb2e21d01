package nl.goedgesprek.undo;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row that a deed touched, as it was before and as it is after. */
@Entity
@Table(name = "kept_row")
public class KeptRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deed_id")
    private Deed deed;

    @Column(name = "sort_order")
    private int order;

    @Column(name = "row_table")
    private String table;

    private boolean existed;
    private boolean remains;

    @ElementCollection
    @CollectionTable(name = "kept_value", joinColumns = @JoinColumn(name = "kept_row_id"))
    @MapKeyColumn(name = "column_name")
    private Map<String, KeptValue> values = new HashMap<>();

    KeptRow(Deed deed, int order, String table, Row before) {
        this.deed = deed;
        this.order = order;
        this.table = table;
        this.existed = before.exists();
        keep(before, Row.NONE);
    }

    @SuppressWarnings("NullAway.Init")
    protected KeptRow() {}

    /** Is so after the deed. */
    void becomes(Row after) {
        keep(before(), after);
    }

    private void keep(Row before, Row after) {
        remains = after.exists();
        Map<String, @Nullable String> all = new LinkedHashMap<>(before.values());
        after.values().forEach(all::putIfAbsent);
        values.clear();
        all.keySet()
                .forEach(column -> values.put(
                        column,
                        new KeptValue(
                                before.values().get(column), after.values().get(column))));
    }

    String table() {
        return table;
    }

    /** By which its table knows it; empty when that has no numbers. */
    Optional<Long> number() {
        return Optional.ofNullable((existed ? before() : after()).values().get("id"))
                .map(Long::valueOf);
    }

    boolean isAdded() {
        return !existed && remains;
    }

    boolean isRemoved() {
        return existed && !remains;
    }

    boolean isChanged() {
        return existed && remains;
    }

    Row before() {
        return existed ? row(KeptValue::before) : Row.NONE;
    }

    Row after() {
        return remains ? row(KeptValue::after) : Row.NONE;
    }

    private Row row(Function<KeptValue, @Nullable String> side) {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        values.forEach((column, value) -> all.put(column, side.apply(value)));
        return new Row(all);
    }
}
