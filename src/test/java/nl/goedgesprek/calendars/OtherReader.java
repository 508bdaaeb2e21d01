package nl.goedgesprek.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** What ical4j, another implementation of the standard than the one that writes, reads in a file; from its octets. */
final class OtherReader {

    private final Calendar calendar;

    OtherReader(String file) {
        byte[] octets = file.getBytes(StandardCharsets.UTF_8);
        try {
            this.calendar = new CalendarBuilder().build(new ByteArrayInputStream(octets));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }

    Calendar calendar() {
        return calendar;
    }

    String header(String name) {
        return calendar.<Property>getProperty(name).orElseThrow().getValue();
    }

    List<VEvent> events() {
        return calendar.getComponents("VEVENT");
    }

    VEvent event() {
        assertThat(events()).hasSize(1);
        return events().get(0);
    }

    Property property(String name) {
        assertThat(event().getProperties(name)).as(name).hasSize(1);
        return event().<Property>getProperty(name).orElseThrow();
    }

    String value(String name) {
        return property(name).getValue();
    }

    String parameter(String property, String name) {
        return property(property).getParameter(name).orElseThrow().getValue();
    }

    boolean has(String name) {
        return event().getProperty(name).isPresent();
    }

    /** A time of the event as a moment, by the zone that the file itself describes. */
    Instant moment(String name) {
        Temporal told = ((DateProperty<?>) property(name)).getDate();
        return Instant.from(told);
    }
}
