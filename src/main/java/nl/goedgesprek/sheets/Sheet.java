package nl.goedgesprek.sheets;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that becomes a file, once.
 *
 * @param name by which somebody knows the file
 * @param date when it was made, by the clock of the practice
 * @param rows read as they are written
 */
public record Sheet<T>(String name, LocalDate date, List<Column<T>> columns, Stream<T> rows) {

    /** How many rows are read at once. */
    private static final int AT_ONCE = 500;

    public Sheet {
        columns = List.copyOf(columns);
    }

    /**
     * All rows of a list that is read a stretch at a time.
     *
     * @param stretch gives the rows from a number on, counted from 0, and so many at most; none after the last
     */
    public static <T> Stream<T> all(BiFunction<Integer, Integer, List<T>> stretch) {
        return Stream.iterate(0, first -> first + AT_ONCE)
                .map(first -> stretch.apply(first, AT_ONCE))
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream);
    }

    /** The same, of which the first rows were read: what keeps them from being read comes out before anybody is answered. */
    Sheet<T> begun() {
        Iterator<T> all = rows.iterator();
        Stream<T> first = all.hasNext() ? Stream.of(all.next()) : Stream.empty();
        Spliterator<T> rest = Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED);
        return new Sheet<>(name, date, columns, Stream.concat(first, StreamSupport.stream(rest, false)));
    }

    /** Such as {@code organisaties-2026-11-26.csv}. */
    String fileName(SheetFormat format) {
        return name + '-' + date + '.' + format.extension();
    }

    void writeTo(LineWriter lines) throws IOException {
        columns.forEach(column -> lines.text(column.heading()));
        lines.end();
        for (Iterator<T> all = rows.iterator(); all.hasNext(); ) {
            T row = all.next();
            columns.forEach(column -> column.cell().accept(lines, row));
            lines.end();
        }
    }
}
