package nl.goedgesprek.coaching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Begins programmes, keeps what was agreed, and tells which conversations belong to them. */
@Stateless
public class ProgrammeService {

    private static final int MOST_APPOINTMENTS = 200;

    @Inject
    private CoachingRepository repository;

    @Inject
    private SessionStarter starter;

    @Inject
    private AppointmentService appointments;

    @Inject
    private VisitService visits;

    @Inject
    private ClientsService clients;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    public Optional<Programme> find(long id) {
        return repository.find(Programme.class, id);
    }

    /**
     * Begins a programme with somebody.
     *
     * @throws IllegalArgumentException when there is no such client
     */
    public Programme begin(long clientId, ProgrammeFacts facts) {
        Person client =
                clients.person(clientId).orElseThrow(() -> new IllegalArgumentException("no person " + clientId));
        Programme programme = new Programme(practice.coach(), client, facts, clock.instant());
        programme.agree(facts, sponsor(facts));
        return repository.add(programme);
    }

    /**
     * Corrects what was agreed. Who is its sponsor no longer follows it no longer.
     *
     * @param seen the version of it that the coach saw when he decided
     * @throws ProgrammeChangedException when it was changed meanwhile
     */
    public void agree(long id, ProgrammeFacts facts, int seen) {
        Programme programme = repository
                .lock(Programme.class, id)
                .filter(known -> known.version() == seen)
                .orElseThrow(ProgrammeChangedException::new);
        Optional<Long> before = programme.sponsor().map(Person::getId);
        programme.agree(facts, sponsor(facts));
        if (!before.equals(programme.sponsor().map(Person::getId))) {
            repository.endLink(programme, LinkReader.SPONSOR);
        }
    }

    private @Nullable Person sponsor(ProgrammeFacts facts) {
        return Optional.ofNullable(facts.sponsorId()).flatMap(clients::person).orElse(null);
    }

    /** Is over today; again changes nothing. */
    public void end(long id) {
        locked(id).end(LocalDate.ofInstant(clock.instant(), practice.practice().zone()));
    }

    /** Goes on after all. */
    public void resume(long id) {
        locked(id).resume();
    }

    /**
     * Lets conversations with its client belong to a programme, whichever they belonged to before. Either all do or none;
     * again changes nothing.
     *
     * @throws IllegalArgumentException when one of them does not exist or is with somebody else
     */
    public void include(long programmeId, Collection<Long> appointmentIds) {
        SortedSet<Long> once = new TreeSet<>(appointmentIds);
        if (!once.isEmpty()) {
            // Who plans a series for it has the agenda before the programme too.
            appointments.lock(once.first());
        }
        Programme programme = locked(programmeId);
        once.forEach(id -> include(programme, id));
    }

    private void include(Programme programme, long appointmentId) {
        Appointment appointment = appointments
                .find(appointmentId)
                .filter(known -> !known.isErased()
                        && known.person().getId() == programme.client().getId())
                .orElseThrow(() -> new IllegalArgumentException("appointment " + appointmentId + " is not with client "
                        + programme.client().getId()));
        starter.session(appointment.getId()).belongTo(programme);
    }

    /** Lets a conversation belong to the programme no longer; what was written about it stays. */
    public void takeOut(long programmeId, long appointmentId) {
        repository
                .session(appointmentId)
                .filter(session -> isOf(session, programmeId))
                .ifPresent(session -> session.belongTo(null));
    }

    private static boolean isOf(Session session, long programmeId) {
        return session.programme()
                .filter(programme -> programme.getId() == programmeId)
                .isPresent();
    }

    /** Its sessions, in order of time. */
    public List<Session> sessions(Programme programme) {
        return repository.sessionsIn(List.of(programme.getId()));
    }

    public Progress progress(Programme programme) {
        return Progress.of(programme, sessions(programme), clock.instant());
    }

    /** The client's conversations that belong to no programme and were not called off, the newest first. */
    public List<Appointment> notIncluded(Programme programme) {
        List<Appointment> all = visits.with(programme.client(), MOST_APPOINTMENTS).stream()
                .filter(appointment -> appointment.getStatus().isOccupying())
                .toList();
        Set<Long> included = repository
                .sessionsOf(all.stream().map(Appointment::getId).toList())
                .stream()
                .filter(session -> session.programme().isPresent())
                .map(session -> session.appointment().getId())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(appointment -> !included.contains(appointment.getId()))
                .toList();
    }

    /** The programmes that go on with whom an appointment is. */
    public List<Programme> possible(Appointment appointment) {
        return repository.involving(appointment.person()).stream()
                .filter(programme ->
                        programme.client().getId() == appointment.person().getId())
                .filter(programme -> programme.state() == ProgrammeState.RUNNING)
                .toList();
    }

    private Programme locked(long id) {
        return repository
                .lock(Programme.class, id)
                .orElseThrow(() -> new IllegalArgumentException("no programme " + id));
    }
}
