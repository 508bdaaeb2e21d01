package nl.goedgesprek.undo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row as the database has it: its values as text, by the small name of their column. */
record Row(Map<String, @Nullable String> values) {

    /** No row at all. */
    static final Row NONE = new Row(Map.of());

    Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    boolean exists() {
        return !values.isEmpty();
    }

    /** Whether it is the same row as another, by the columns of their table's key. */
    boolean isSame(Row other, List<String> key) {
        return key.stream().allMatch(column -> Objects.equals(values.get(column), other.values.get(column)));
    }
}
