package nl.goedgesprek.calendars;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.parameter.FreeBusyType;
import biweekly.property.FreeBusy;
import biweekly.util.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.TimeRanges;

/** A calendar file of somebody else's: when its owner is busy. What is broken in it is passed over, and hurts nobody. */
final class OutsideFile {

    private static final Logger LOG = Logger.getLogger(OutsideFile.class.getName());

    private final TimesOnly times;
    private final List<ICalendar> calendars;

    private OutsideFile(TimesOnly times, List<ICalendar> calendars) {
        this.times = times;
        this.calendars = calendars;
    }

    /** @throws UnreadableCalendarException when it is no calendar, or not all of one, or too much of one */
    static OutsideFile parse(String text) {
        TimesOnly times = TimesOnly.of(text);
        try {
            return new OutsideFile(times, Biweekly.parse(times.events()).all());
        } catch (RuntimeException | StackOverflowError notUnderstood) {
            throw new UnreadableCalendarException(CalendarTrouble.NO_CALENDAR);
        }
    }

    /** What its events are called in all calendars. */
    Set<String> uids() {
        Set<String> uids = new HashSet<>();
        events(new WallClocks(ZoneOffset.UTC, Map.of())).forEach(event -> uids.add(event.uid()));
        uids.remove("");
        return uids;
    }

    /**
     * When the owner is busy, in order; what touches or overlaps is one time, so that not even their number is known.
     *
     * @param passedOver what these events are called is of no interest
     * @throws UnreadableCalendarException when it is too much
     */
    List<TimeRange> busy(BusyTerms terms, Set<String> passedOver) {
        BusyTerms owned = terms.ownedBy((terms.owner() + ' ' + times.name()).toLowerCase(Locale.ROOT));
        Effort effort = new Effort();
        List<OutsideEvent> events = events(new WallClocks(terms.zone(), times.zones())).stream()
                .filter(event -> !passedOver.contains(event.uid()))
                .toList();
        Map<String, Set<Instant>> replaced = replaced(events);
        List<TimeRange> busy = new ArrayList<>();
        events.forEach(event -> understood(() -> {
            effort.step();
            Set<Instant> others =
                    event.replaces().isPresent() ? Set.of() : replaced.getOrDefault(event.uid(), Set.of());
            if (event.isBusy(owned)) {
                busy.addAll(event.times(owned.window(), others, effort));
            }
        }));
        calendars.forEach(calendar -> calendar.getComponents(VFreeBusy.class)
                .forEach(list -> understood(() -> busy.addAll(times(list, owned.window(), effort)))));
        return TimeRanges.unionOf(busy).asList();
    }

    private List<OutsideEvent> events(WallClocks clocks) {
        return calendars.stream()
                .flatMap(calendar -> calendar.getComponents(VEvent.class).stream())
                .map(event -> new OutsideEvent(event, clocks))
                .toList();
    }

    /** Which turns of which series stand in the file as events of their own. */
    private static Map<String, Set<Instant>> replaced(List<OutsideEvent> events) {
        Map<String, Set<Instant>> replaced = new HashMap<>();
        events.forEach(event -> understood(() -> event.replaces()
                .ifPresent(turn -> replaced.computeIfAbsent(event.uid(), uid -> new HashSet<>())
                        .add(turn))));
        return replaced;
    }

    /** What cannot be understood, such as the thirteenth month, is as if it were not there. */
    private static void understood(Runnable reading) {
        try {
            reading.run();
        } catch (UnreadableCalendarException tooMuch) {
            throw tooMuch;
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.log(Level.FINE, "Something in a calendar was passed over", broken);
        }
    }

    private static List<TimeRange> times(VFreeBusy list, TimeRange window, Effort effort) {
        List<TimeRange> times = new ArrayList<>();
        for (FreeBusy entry : list.getProperties(FreeBusy.class)) {
            if (entry.getType() != FreeBusyType.FREE) {
                entry.getValues().stream()
                        .map(OutsideFile::time)
                        .filter(time -> time.overlaps(window))
                        .forEach(time -> {
                            effort.found();
                            times.add(time);
                        });
            }
        }
        return times;
    }

    /** Told in UTC, always. */
    private static TimeRange time(Period period) {
        Instant start = period.getStartDate().toInstant();
        Instant end = period.getEndDate() != null
                ? period.getEndDate().toInstant()
                : period.getDuration() == null
                        ? start
                        : start.plusMillis(period.getDuration().toMillis());
        return new TimeRange(start, end.isBefore(start) ? start : end);
    }
}
