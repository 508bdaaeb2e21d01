package nl.goedgesprek.calendars;

import static java.util.Comparator.comparing;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * The coach's agenda as one calendar file, in the practice's first language. The same agenda gives the same octets, so
 * that who has them need not fetch them again. Unless full titles are asked for it tells when and what kind of
 * conversation, and nothing from which one could tell with whom.
 */
final class AgendaFile {

    private static final Duration REFRESH = Duration.builder().minutes(15).build();

    /** When blocked time was entered is not kept, and it never changes. */
    private static final Instant SINCE_EVER = Instant.EPOCH;

    private final Practice practice;
    private final Language language;
    private final boolean full;
    private final TimeRange range;

    AgendaFile(Practice practice, boolean full, TimeRange range) {
        this.practice = practice;
        this.language = practice.languages().get(0);
        this.full = full;
        this.range = range;
    }

    String of(List<Appointment> appointments, List<BlockedTime> blocked) {
        CalendarWriter writer = new CalendarWriter(Method.PUBLISH, practice.zone(), range);
        head(writer.calendar());
        Stream.concat(appointments.stream().map(this::event), blocked.stream().map(this::event))
                .sorted(comparing((VEvent event) -> event.getDateStart().getValue())
                        .thenComparing(event -> event.getUid().getValue()))
                .forEach(writer::add);
        return writer.written();
    }

    /** Its name and how often to come back, each by the standard and as older programs know it. */
    private void head(ICalendar calendar) {
        String name = PlainLine.of(Texts.text(language, "calendar.name", practice.getName()));
        calendar.setName(name);
        calendar.setRefreshInterval(REFRESH).setParameter("VALUE", "DURATION");
        calendar.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", practice.zone().getId());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
    }

    private VEvent event(Appointment appointment) {
        Entry entry = Entry.of(appointment, title(appointment));
        return (full ? entry : entry.nowhere()).event(appointment.changedAt());
    }

    private String title(Appointment appointment) {
        String kind = appointment.type().title().in(language);
        Person person = appointment.person();
        String name = person.organisation()
                .map(Organisation::getName)
                .map(organisation -> Texts.text(language, "calendar.at", person.getName(), organisation))
                .orElse(person.getName());
        return full ? Texts.text(language, "invitation.coach", kind, name) : kind;
    }

    private VEvent event(BlockedTime blocked) {
        String title = full ? blocked.getTitle() : Texts.text(language, "calendar.busy");
        return new Entry(uid(blocked), 0, AppointmentStatus.CONFIRMED, blocked.time(), title, null).event(SINCE_EVER);
    }

    private static String uid(BlockedTime blocked) {
        String known = "blocked " + blocked.getId() + ' ' + blocked.time().start();
        return UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
