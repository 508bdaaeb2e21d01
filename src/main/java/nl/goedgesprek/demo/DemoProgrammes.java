package nl.goedgesprek.demo;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.Note;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeFacts;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;

/** Writes down the programmes of some fictional clients: their conversations so far, and what was written about them. */
@Dependent
class DemoProgrammes {

    private static final String TYPE = "wandeling";
    private static final LocalTime TIME = LocalTime.of(10, 0);

    /** Until the evening, two hours apart. */
    private static final int TIMES = 6;

    @Inject
    private AgendaService agenda;

    @Inject
    private DemoAgenda demoAgenda;

    @Inject
    private PracticeService practice;

    @Inject
    private ClientsService clients;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SessionService sessions;

    @Inject
    private ActionService actions;

    @Inject
    private Clock clock;

    /** Of each that goes on, what stands in the agenda already is its next conversation. */
    void begin(Coach coach, DemoProgramme told, Person client) {
        Long sponsor = told.sponsor()
                .map(contact ->
                        clients.add(contact, Set.of(ContactRole.SPONSOR)).getId())
                .orElse(null);
        ProgrammeFacts facts = new ProgrammeFacts(told.sessions(), told.start(), told.goals(), told.context(), sponsor);
        Programme programme = programmes.begin(coach, client.getId(), facts);
        if (!told.isEnded()) {
            include(programme);
        }
        practice.meetingType(TYPE)
                .ifPresent(type ->
                        told.held().forEach(held -> write(programme, held, meet(type, client, held.date()))));
        if (told.isEnded()) {
            programmes.end(programme.getId());
        }
    }

    private void include(Programme programme) {
        programmes.notIncluded(programme).stream()
                .filter(appointment -> appointment.getStatus() == AppointmentStatus.CONFIRMED)
                .filter(appointment -> appointment.isAheadAt(clock.instant()))
                .min(comparing(appointment -> appointment.time().start()))
                .ifPresent(next -> programmes.include(programme.getId(), List.of(next.getId())));
    }

    private Appointment meet(MeetingType type, Person client, LocalDate week) {
        Wish wish = new Wish(type, null, null);
        LocalDate date = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        Instant start = Stream.iterate(TIME, time -> time.plusHours(2))
                .limit(TIMES)
                .map(time ->
                        date.atTime(time).atZone(practice.practice().zone()).toInstant())
                .filter(moment -> demoAgenda.isFree(wish, moment))
                .findFirst()
                .orElseThrow();
        return agenda.enter(
                new Reservation(wish, start, client, SecretCode.random().hash()), AppointmentStatus.CONFIRMED);
    }

    private void write(Programme programme, DemoProgramme.Held held, Appointment appointment) {
        long id = appointment.getId();
        programmes.include(programme.getId(), List.of(id));
        sessions.mark(id, held.absence());
        held.notes().forEach((level, text) -> sessions.write(id, level, text, Note.UNWRITTEN));
        held.actions()
                .forEach(action ->
                        actions.finish(actions.agree(id, action.facts()).getId(), action.done()));
    }
}
