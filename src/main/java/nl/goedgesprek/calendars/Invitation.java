package nl.goedgesprek.calendars;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.Practice;

/**
 * An appointment for somebody's own calendar. Discreet, because colleagues read along: with whom and where, nothing of
 * what it is about, and no link that could change it. As long as it waits for somebody's word it is tentative.
 */
public final class Invitation {

    /** What the file is called when it is kept. */
    public static final String FILE_NAME = "goed-gesprek.ics";

    private static final int REMINDER_HOURS = 1;

    private final Entry entry;
    private final ZoneId zone;

    /** @param zone in which the times are told */
    Invitation(Entry entry, ZoneId zone) {
        this.entry = entry;
        this.zone = zone;
    }

    /** In the language of the person who booked. */
    public static Invitation of(Appointment appointment, Practice practice) {
        String summary = Texts.text(appointment.person().language(), "invitation.summary", practice.getName());
        return new Invitation(Entry.of(appointment, summary), practice.zone());
    }

    /** For the coach himself: with whom, in the practice's first language. */
    public static Invitation forCoach(Appointment appointment, Practice practice) {
        Language language = practice.languages().get(0);
        String title = appointment.type().title().in(language);
        String summary = Texts.text(
                language, "invitation.coach", title, appointment.person().getName());
        return new Invitation(Entry.of(appointment, summary), practice.zone());
    }

    /** To be mailed by the organizer to the guest, whose calendar enters it or replaces what it had of it. */
    public String requested(Instant now, Parties parties) {
        VEvent event = entry.event(now);
        parties.invite(event);
        remind(event);
        return file(Method.REQUEST, event);
    }

    /** To be mailed by the organizer to the guest, whose calendar strikes it out. */
    public String cancelled(Instant now, Parties parties) {
        VEvent event = entry.cancelled().event(now);
        parties.invite(event);
        return file(Method.CANCEL, event);
    }

    /** To be added to a calendar by whoever opens it, who need not answer; struck out when nothing comes of it. */
    public String published(Instant now) {
        VEvent event = entry.event(now);
        if (!entry.status().isOver()) {
            remind(event);
        }
        return file(Method.PUBLISH, event);
    }

    private static void remind(VEvent event) {
        Duration before = Duration.builder().prior(true).hours(REMINDER_HOURS).build();
        event.addAlarm(
                VAlarm.display(new Trigger(before, null), event.getSummary().getValue()));
    }

    private String file(String method, VEvent event) {
        CalendarWriter writer = new CalendarWriter(method, zone, entry.time());
        writer.add(event);
        return writer.written();
    }
}
