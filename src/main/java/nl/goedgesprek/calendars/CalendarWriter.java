package nl.goedgesprek.calendars;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateOrDateTimeProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import nl.goedgesprek.scheduling.TimeRange;

/** Writes a calendar file whose times are told in one zone, which the file describes. Lines end with CRLF. */
final class CalendarWriter {

    private static final String PRODUCT = "-//Goed gesprek//goed-gesprek//NL";

    private final ICalendar calendar = new ICalendar();
    private final ZoneId zone;
    private final TimezoneAssignment told;

    /** @param range in which all events lie */
    CalendarWriter(String method, ZoneId zone, TimeRange range) {
        this.zone = zone;
        this.told = new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneDescription.component(zone, range));
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        calendar.getTimezoneInfo().getTimezones().add(told);
    }

    /** What is said of the whole, besides its events. */
    ICalendar calendar() {
        return calendar;
    }

    void add(VEvent event) {
        calendar.addEvent(event);
        if (isClear(event.getDateStart()) && isClear(event.getDateEnd())) {
            calendar.getTimezoneInfo().setTimezone(event.getDateStart(), told);
            calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), told);
        }
    }

    /** A clock that is set back shows an hour twice, and readers take the first; what is in the second is told in UTC. */
    private boolean isClear(DateOrDateTimeProperty property) {
        Instant moment = property.getValue().toInstant();
        return moment.atZone(zone).withEarlierOffsetAtOverlap().toInstant().equals(moment);
    }

    String written() {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It would fold by characters; the standard counts octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            // RFC 6868: a quote in somebody's name.
            writer.setCaretEncodingEnabled(true);
            writer.write(calendar);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return FoldedLines.fold(text.toString());
    }
}
