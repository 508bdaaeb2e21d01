package nl.goedgesprek.scheduling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the coach receives, by the clock on his wall.
 *
 * @param zone the practice's zone, in which all times and dates here are meant
 * @param weekly the hours of an ordinary week; a missing day is closed
 * @param overrides dates that differ from the week, holiday or not; an empty list closes the date
 * @param holidays dates that are closed unless they are overridden
 */
public record OpenHours(
        ZoneId zone,
        Map<DayOfWeek, List<LocalInterval>> weekly,
        Map<LocalDate, List<LocalInterval>> overrides,
        Set<LocalDate> holidays) {

    public OpenHours {
        weekly = Map.copyOf(weekly);
        overrides = Map.copyOf(overrides);
        holidays = Set.copyOf(holidays);
    }

    /** The same dates that differ and the same holidays, in another week. */
    public OpenHours inWeek(Map<DayOfWeek, List<LocalInterval>> otherWeekly) {
        return new OpenHours(zone, otherWeekly, overrides, holidays);
    }

    /** The same week and holidays, in which these dates differ, whatever they were. */
    public OpenHours differing(Map<LocalDate, List<LocalInterval>> otherwise) {
        Map<LocalDate, List<LocalInterval>> all = new HashMap<>(overrides);
        all.putAll(otherwise);
        return new OpenHours(zone, weekly, all, holidays);
    }

    /** The same week and holidays, in which no date differs. */
    public OpenHours asUsual() {
        return new OpenHours(zone, weekly, Map.of(), holidays);
    }

    /** The same week and dates that differ, with other holidays. */
    public OpenHours withHolidays(Set<LocalDate> others) {
        return new OpenHours(zone, weekly, overrides, others);
    }

    /** The hours of a date by the clock, as they were given. */
    public List<LocalInterval> on(LocalDate date) {
        List<LocalInterval> override = overrides.get(date);
        if (override != null) {
            return override;
        }
        return holidays.contains(date) ? List.of() : weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** Whether a date is closed because it is a holiday, and not for another reason. */
    boolean isHoliday(LocalDate date) {
        return holidays.contains(date) && !overrides.containsKey(date);
    }

    /** All open time of some dates, both included, in which midnight cuts nothing that goes on after it. */
    TimeRanges between(LocalDate from, LocalDate to) {
        List<TimeRange> all = new ArrayList<>();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            addTo(all, date);
        }
        return TimeRanges.unionOf(all);
    }

    /** From when the first hours of a date begin until its last ones end; empty when it is closed. */
    Optional<TimeRange> span(LocalDate date) {
        List<TimeRange> open = new ArrayList<>();
        addTo(open, date);
        List<TimeRange> union = TimeRanges.unionOf(open).asList();
        return union.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeRange(
                        union.get(0).start(), union.get(union.size() - 1).end()));
    }

    /** A local day: from its first moment until that of the next. */
    TimeRange day(LocalDate date) {
        return new TimeRange(startOf(date), startOf(date.plusDays(1)));
    }

    LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    private void addTo(List<TimeRange> ranges, LocalDate date) {
        for (LocalInterval interval : on(date)) {
            TimeRange range = range(date, interval);
            if (!range.isEmpty()) {
                ranges.add(range);
            }
        }
    }

    /** A part of a date, as long as it can be when the clock is put back in it; empty when the clock skips all of it. */
    TimeRange range(LocalDate date, LocalInterval part) {
        Instant start = opening(date, part.fromMinute());
        Instant end = part.toMinute() == LocalInterval.END_OF_DAY
                ? startOf(date.plusDays(1))
                : closing(date, part.toMinute());
        return new TimeRange(start, end);
    }

    /** In an overlap the earlier of the two moments, in a gap the first one after it. */
    private Instant opening(LocalDate date, int minute) {
        return moment(date, minute).withEarlierOffsetAtOverlap().toInstant();
    }

    /** In an overlap the later of the two moments, in a gap the first one after it. */
    private Instant closing(LocalDate date, int minute) {
        return moment(date, minute).withLaterOffsetAtOverlap().toInstant();
    }

    private ZonedDateTime moment(LocalDate date, int minute) {
        LocalDateTime local = date.atTime(LocalTime.ofSecondOfDay(minute * 60L));
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant().atZone(zone) : local.atZone(zone);
    }
}
