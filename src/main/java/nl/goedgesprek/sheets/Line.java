package nl.goedgesprek.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One row of a file, to which cells are added from left to right. */
public interface Line {

    /** What anybody may have typed; it is never taken for a formula. Empty for an empty cell. */
    void text(String text);

    /** A number of our own. */
    void number(BigDecimal number);

    void date(LocalDate date);

    /** A date with a time of day, on the clock of the practice. */
    void moment(LocalDateTime moment);
}
