package nl.goedgesprek.agenda.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year as it hangs on the wall: twelve months of weeks from Monday to Sunday, with their ISO numbers.
 *
 * @param <D> what is known of a day
 */
public record YearCalendar<D>(List<Month<D>> months) {

    private static final int MONTHS = 12;

    /** @param day tells what is known of a date; it is asked for each date of the year once */
    static <D> YearCalendar<D> of(Year year, Function<LocalDate, D> day) {
        return new YearCalendar<>(IntStream.rangeClosed(1, MONTHS)
                .mapToObj(number -> month(year.atMonth(number), day))
                .toList());
    }

    private static <D> Month<D> month(YearMonth month, Function<LocalDate, D> day) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Month<>(
                month,
                Stream.iterate(first, monday -> !monday.isAfter(month.atEndOfMonth()), monday -> monday.plusWeeks(1))
                        .map(monday -> week(monday, month, day))
                        .toList());
    }

    private static <D> Week<D> week(LocalDate monday, YearMonth month, Function<LocalDate, D> day) {
        List<Optional<D>> days = monday.datesUntil(monday.plusWeeks(1))
                .map(date -> Optional.of(date)
                        .filter(within -> YearMonth.from(within).equals(month))
                        .map(day))
                .toList();
        return new Week<>(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), days);
    }

    /** A month of it. */
    public record Month<D>(YearMonth month, List<Week<D>> weeks) {

        /** Its days, in order. */
        Stream<D> days() {
            return weeks.stream().flatMap(week -> week.days().stream()).flatMap(Optional::stream);
        }
    }

    /**
     * A row of a month.
     *
     * @param number of the ISO week
     * @param days from Monday to Sunday; those of another month are empty
     */
    public record Week<D>(int number, List<Optional<D>> days) {}
}
