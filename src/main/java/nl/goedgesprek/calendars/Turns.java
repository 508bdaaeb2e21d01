package nl.goedgesprek.calendars;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.TimeZone;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The turns of an event that comes back. The library repeats it on a clock that never changes, and only then is asked
 * what moment that is; so the library's own zones, and the server's, play no part.
 *
 * @param length how long each takes, and which is the first
 * @param window in which turns are looked for
 */
record Turns(ShownDates dates, TurnLength length, TimeRange window, Effort effort) {

    private static final TimeZone UNCHANGING = TimeZone.getTimeZone("UTC");
    private static final Set<Frequency> USUAL =
            Set.of(Frequency.YEARLY, Frequency.MONTHLY, Frequency.WEEKLY, Frequency.DAILY);

    /** The first, those of the rule, and those that are named one by one. */
    Set<Shown> of(VEvent event) {
        Set<Shown> turns = new HashSet<>(Set.of(length.first()));
        event.getProperties(RecurrenceRule.class).forEach(rule -> repeat(rule.getValue(), turns));
        event.getProperties(RecurrenceDates.class).forEach(named -> {
            named.getDates().forEach(date -> dates.of(date, named).ifPresent(turns::add));
            named.getPeriods().stream()
                    .map(Period::getStartDate)
                    .forEach(date -> dates.of(date, named).ifPresent(turns::add));
        });
        return turns;
    }

    private void repeat(@Nullable Recurrence rule, Set<Shown> turns) {
        if (rule == null || rule.getFrequency() == null) {
            return;
        }
        if (!USUAL.contains(rule.getFrequency()) && isPicky(rule)) {
            throw new UnreadableCalendarException(CalendarTrouble.TOO_MUCH);
        }
        DateIterator all = endless(rule);
        boolean more = true;
        while (more && all.hasNext()) {
            effort.step();
            Shown turn = length.first().at(LocalDateTime.ofInstant(all.next().toInstant(), ZoneOffset.UTC));
            more = turn.moment().isBefore(window.end()) && !isPast(rule.getUntil(), turn);
            if (more && length.of(turn).overlaps(window)) {
                effort.found();
                turns.add(turn);
            }
        }
    }

    private DateIterator endless(Recurrence rule) {
        ICalDate start = new ICalDate(Date.from(length.first().time().toInstant(ZoneOffset.UTC)), true);
        return new Recurrence.Builder(rule).until((ICalDate) null).build().getDateIterator(start, UNCHANGING);
    }

    /** Whether the library may have to look at every second of a century to find one. */
    private static boolean isPicky(Recurrence rule) {
        return !(rule.getByMonth().isEmpty()
                && rule.getByMonthDay().isEmpty()
                && rule.getByYearDay().isEmpty()
                && rule.getByWeekNo().isEmpty()
                && rule.getByDay().isEmpty()
                && rule.getByHour().isEmpty()
                && rule.getByMinute().isEmpty()
                && rule.getBySecond().isEmpty()
                && rule.getBySetPos().isEmpty());
    }

    private boolean isPast(@Nullable ICalDate until, Shown turn) {
        if (until == null || until.getRawComponents() == null) {
            return false;
        }
        Shown last = dates.on(until, length.first().clock());
        return last.wholeDay()
                ? turn.date().isAfter(last.date())
                : turn.moment().isAfter(last.moment());
    }
}
