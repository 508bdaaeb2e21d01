package nl.goedgesprek.booking.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.scheduling.Slot;

/**
 * A month as it hangs on the wall: weeks from Monday to Sunday with their ISO numbers, and on every day how many moments
 * are free.
 */
public record MonthCalendar(YearMonth month, List<Week> weeks) {

    /** @param free the free moments by local date; dates outside the month do not matter */
    public static MonthCalendar of(YearMonth month, Map<LocalDate, List<Slot>> free) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Week> weeks = Stream.iterate(first, monday -> !monday.isAfter(month.atEndOfMonth()), m -> m.plusWeeks(1))
                .map(monday -> week(monday, month, free))
                .toList();
        return new MonthCalendar(month, weeks);
    }

    /** How many days have free moments. */
    public long daysWithMoments() {
        return weeks.stream()
                .flatMap(week -> week.days().stream())
                .filter(Day::isFree)
                .count();
    }

    private static Week week(LocalDate monday, YearMonth month, Map<LocalDate, List<Slot>> free) {
        List<Day> days = Stream.iterate(monday, date -> date.plusDays(1))
                .limit(DayOfWeek.values().length)
                .map(date -> day(date, month, free.getOrDefault(date, List.of())))
                .toList();
        return new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), days);
    }

    private static Day day(LocalDate date, YearMonth month, List<Slot> moments) {
        boolean within = YearMonth.from(date).equals(month);
        return new Day(
                date,
                within,
                within ? moments.size() : 0,
                within && moments.stream().anyMatch(Slot::nearby));
    }

    /** @param number of the ISO week */
    public record Week(int number, List<Day> days) {}

    /**
     * @param within whether it lies in this month; a day that does not leaves its cell empty
     * @param moments how many are free
     * @param nearby whether the coach is around already at one of them
     */
    public record Day(LocalDate date, boolean within, int moments, boolean nearby) {

        public boolean isFree() {
            return moments > 0;
        }
    }
}
