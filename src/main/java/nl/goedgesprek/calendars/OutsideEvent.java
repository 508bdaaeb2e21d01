package nl.goedgesprek.calendars;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.ExceptionDates;
import biweekly.property.RawProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * An event of somebody else's calendar, and when it takes place (RFC 5545). It comes back on the clock of its own zone:
 * at ten in summer and in winter.
 */
final class OutsideEvent {

    private final VEvent event;
    private final ShownDates dates;

    OutsideEvent(VEvent event, WallClocks clocks) {
        this.event = event;
        this.dates = new ShownDates(clocks);
    }

    /** What it is called in all calendars; empty when it has no name. */
    String uid() {
        return event.getUid() == null || event.getUid().getValue() == null
                ? ""
                : event.getUid().getValue();
    }

    /** Which turn of its series this one replaces; empty for the series itself and for what does not come back. */
    Optional<Instant> replaces() {
        return dates.in(event.getRecurrenceId()).map(Shown::moment);
    }

    /** Whether the owner is busy then, as far as the event itself says. */
    boolean isBusy(BusyTerms terms) {
        boolean free =
                event.getTransparency() != null && event.getTransparency().isTransparent();
        boolean off = event.getStatus() != null && event.getStatus().isCancelled();
        RawProperty outlook = event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS");
        return !free
                && !off
                && (outlook == null || !"FREE".equalsIgnoreCase(outlook.getValue()))
                && (terms.wholeDays() || !isWholeDays())
                && event.getAttendees().stream().noneMatch(attendee -> hasDeclined(attendee, terms.owner()));
    }

    private static boolean hasDeclined(Attendee attendee, String owner) {
        String email = attendee.getEmail() == null ? attendee.getUri() : attendee.getEmail();
        return attendee.getParticipationStatus() == ParticipationStatus.DECLINED
                && email != null
                && email.contains("@")
                && owner.contains(email.toLowerCase(Locale.ROOT));
    }

    private boolean isWholeDays() {
        return start().filter(Shown::wholeDay).isPresent();
    }

    private Optional<Shown> start() {
        return dates.in(event.getDateStart());
    }

    /** Every turn that overlaps the window, but for those that others replace. */
    List<TimeRange> times(TimeRange window, Set<Instant> replaced, Effort effort) {
        return start().map(first -> times(length(first), window, replaced, effort))
                .orElse(List.of());
    }

    private TurnLength length(Shown first) {
        return new TurnLength(
                first,
                dates.in(event.getDateEnd()),
                event.getDuration() == null ? null : event.getDuration().getValue());
    }

    private List<TimeRange> times(TurnLength length, TimeRange window, Set<Instant> replaced, Effort effort) {
        Set<Instant> off = new HashSet<>();
        Set<LocalDate> offDays = new HashSet<>();
        exceptions().forEach(shown -> {
            effort.step();
            off.add(shown.moment());
            if (shown.wholeDay()) {
                offDays.add(shown.date());
            }
        });
        List<TimeRange> times = new ArrayList<>();
        for (Shown turn : new Turns(dates, length, window, effort).of(event)) {
            TimeRange time = length.of(turn);
            boolean replacedOrOff = replaced.contains(time.start()) || off.contains(time.start());
            boolean stays = !replacedOrOff && !offDays.contains(turn.date());
            if (stays && !time.isEmpty() && time.overlaps(window)) {
                times.add(time);
            }
        }
        return times;
    }

    private List<Shown> exceptions() {
        List<Shown> exceptions = new ArrayList<>();
        event.getProperties(ExceptionDates.class)
                .forEach(named ->
                        named.getValues().forEach(date -> dates.of(date, named).ifPresent(exceptions::add)));
        return exceptions;
    }
}
