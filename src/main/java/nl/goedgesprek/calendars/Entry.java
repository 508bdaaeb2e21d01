package nl.goedgesprek.calendars;

import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.Transparency;
import java.time.Instant;
import java.util.Date;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a calendar: when, what, where.
 *
 * @param uid what it is called in every calendar of the world, for life
 * @param sequence how often calendars were told of another moment, another place, or the end
 * @param location where one meets, or none
 */
record Entry(
        String uid,
        int sequence,
        AppointmentStatus status,
        TimeRange time,
        String summary,
        @Nullable String location) {

    Entry {
        summary = PlainLine.of(summary);
        location = location == null ? null : PlainLine.of(location);
    }

    /** An appointment with where one meets. */
    static Entry of(Appointment appointment, String summary) {
        return new Entry(
                appointment.calendarUid(),
                appointment.calendarSequence(),
                appointment.getStatus(),
                appointment.time(),
                summary,
                appointment.meetingPlace().map(Address::line).orElse(null));
    }

    Entry cancelled() {
        return new Entry(uid, sequence, AppointmentStatus.CANCELLED, time, summary, location);
    }

    /** The same without saying where. */
    Entry nowhere() {
        return new Entry(uid, sequence, status, time, summary, null);
    }

    /** @param stamp when what it says was so */
    VEvent event(Instant stamp) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(stamp));
        event.setDateStart(Date.from(time.start()), true);
        event.setDateEnd(Date.from(time.end()), true);
        event.setSummary(summary);
        event.setLocation(location);
        event.setStatus(wordFor(status));
        event.setTransparency(Transparency.opaque());
        return event;
    }

    private static Status wordFor(AppointmentStatus status) {
        if (status.isOver()) {
            return Status.cancelled();
        }
        return status.isWaiting() ? Status.tentative() : Status.confirmed();
    }
}
