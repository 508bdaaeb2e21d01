package nl.goedgesprek.booking;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * An appointment for somebody's own calendar (RFC 5545). Discreet, because colleagues read along: with whom and where,
 * nothing of what it is about, and no link that could change it.
 *
 * @param uid what the appointment is called in every calendar of the world, for life
 * @param sequence how often calendars were told of a change
 * @param definite false as long as it waits for the coach's word
 * @param zone in which the times are told
 * @param location where one meets, or none
 */
public record Invitation(
        String uid,
        int sequence,
        boolean definite,
        TimeRange time,
        ZoneId zone,
        String summary,
        @Nullable String location) {

    /** What the file is called when it is kept. */
    public static final String FILE_NAME = "goed-gesprek.ics";

    private static final String PRODUCT = "-//Goed gesprek//goed-gesprek//NL";

    /** In the language of the person who booked. */
    public static Invitation of(Appointment appointment, Practice practice, BaseUrl base) {
        return new Invitation(
                appointment.calendarUid() + '@' + URI.create(base.of("/")).getHost(),
                appointment.calendarSequence(),
                appointment.getStatus() == AppointmentStatus.CONFIRMED,
                appointment.time(),
                practice.zone(),
                Texts.text(appointment.person().language(), "invitation.summary", practice.getName()),
                appointment.meetingPlace().map(Address::line).orElse(null));
    }

    /** The file to be added to a calendar by whoever opens it, who need not answer. Lines end with CRLF. */
    public String published(Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.PUBLISH);
        calendar.addEvent(event(now));
        calendar.getTimezoneInfo()
                .setDefaultTimezone(
                        new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneOfEvent.component(zone, time)));
        return written(calendar);
    }

    private VEvent event(Instant now) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(time.start()), true);
        event.setDateEnd(Date.from(time.end()), true);
        event.setSummary(summary);
        event.setLocation(location);
        event.setStatus(definite ? Status.confirmed() : Status.tentative());
        return event;
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It would fold by characters; the standard counts octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return FoldedLines.fold(text.toString());
    }
}
