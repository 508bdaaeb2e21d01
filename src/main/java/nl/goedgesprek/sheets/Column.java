package nl.goedgesprek.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param heading what stands above it, in the language of who asks for the file
 * @param cell adds a row's cell to its line
 */
public record Column<T>(String heading, BiConsumer<Line, T> cell) {

    public static <T> Column<T> text(String heading, Function<T, String> text) {
        return new Column<>(heading, (line, row) -> line.text(text.apply(row)));
    }

    public static <T> Column<T> whole(String heading, Function<T, Long> number) {
        return new Column<>(heading, (line, row) -> line.number(BigDecimal.valueOf(number.apply(row))));
    }

    public static <T> Column<T> number(String heading, Function<T, BigDecimal> number) {
        return new Column<>(heading, (line, row) -> line.number(number.apply(row)));
    }

    /** An empty cell where there is none. */
    public static <T> Column<T> date(String heading, Function<T, Optional<LocalDate>> date) {
        return new Column<>(heading, (line, row) -> date.apply(row).ifPresentOrElse(line::date, () -> line.text("")));
    }

    /** An empty cell where there is none. */
    public static <T> Column<T> moment(String heading, Function<T, Optional<LocalDateTime>> moment) {
        return new Column<>(
                heading, (line, row) -> moment.apply(row).ifPresentOrElse(line::moment, () -> line.text("")));
    }
}
