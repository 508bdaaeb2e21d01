package nl.goedgesprek.scheduling;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Which moments of a series are better than others; {@link SeriesPlanner} says why.
 *
 * @param usual the time of day that suits most of the series
 */
record SlotOrder(OpenHours hours, LocalTime usual) {

    /** The best first. */
    Comparator<Slot> best() {
        return comparingInt(SlotOrder::detour)
                .thenComparingLong(slot -> Math.abs(ChronoUnit.SECONDS.between(usual, timeOf(slot))))
                .thenComparing(slot -> slot.time().start());
    }

    /** The nearest to a part of a date first, then the best. */
    Comparator<Slot> nearest(LocalDate date, LocalInterval part) {
        return comparingLong((Slot slot) -> Math.abs(ChronoUnit.DAYS.between(date, dateOf(slot))))
                .thenComparingLong(slot -> secondsOutside(part, slot))
                .thenComparing(best());
    }

    /** In steps that somebody notices. */
    static int detour(Slot slot) {
        return Math.max(0, slot.detour() - 1) / Slot.NEARBY_MINUTES;
    }

    /** How much of a moment lies before or after a part of the day, by the clock; on whatever date. */
    private long secondsOutside(LocalInterval part, Slot slot) {
        long start = timeOf(slot).toSecondOfDay();
        long end = start + slot.time().length().toSeconds();
        return Math.max(0, part.fromMinute() * 60L - start) + Math.max(0, end - part.toMinute() * 60L);
    }

    LocalDate dateOf(Slot slot) {
        return hours.dateOf(slot.time().start());
    }

    private LocalTime timeOf(Slot slot) {
        return timeOf(hours, slot);
    }

    static LocalTime timeOf(OpenHours hours, Slot slot) {
        return LocalTime.ofInstant(slot.time().start(), hours.zone());
    }
}
