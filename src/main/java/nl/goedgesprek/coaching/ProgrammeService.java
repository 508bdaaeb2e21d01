package nl.goedgesprek.coaching;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonLeavingException;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;
import org.jspecify.annotations.Nullable;

/** Begins programmes, keeps what was agreed, and tells which conversations belong to them. */
@Stateless
@Allowed(Circle.COACHES)
public class ProgrammeService {

    private static final int MOST_APPOINTMENTS = 200;

    @Inject
    private CurrentCoach currentCoach;

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
    private UndoService undo;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One of which is shown what it is for. Who looks is written down. */
    @Allowed(value = Circle.COACHES, confidential = true)
    public Optional<Programme> open(long id) {
        Optional<Programme> opened = find(id);
        opened.filter(Programme::tellsGoals)
                .ifPresent(programme -> audit.recordView(Act.GOALS_SEEN, Subject.programme(programme.getId())));
        return opened;
    }

    public Optional<Programme> find(long id) {
        return repository.find(Programme.class, id).filter(this::isOwn);
    }

    /**
     * Begins a programme with somebody.
     *
     * @throws IllegalArgumentException when the client is to be his own sponsor, whom nobody needs to name
     * @throws PersonLeavingException when he or the sponsor is erased, or it was asked meanwhile that he is forgotten
     */
    public Programme begin(Coach coach, long clientId, ProgrammeFacts facts) {
        currentCoach.requireOwn(coach);
        Person client = person(clientId);
        Person sponsor = sponsor(facts, clientId);
        // In one order, so that two who begin with each other's sponsor do not wait in a circle.
        Stream.of(client, sponsor)
                .filter(Objects::nonNull)
                .sorted(comparing(Person::getId))
                .forEach(clients::requireStaying);
        Programme programme = new Programme(coach, client, facts, clock.instant());
        programme.agree(facts, sponsor);
        return repository.add(programme);
    }

    /**
     * Corrects what was agreed. Who is its sponsor no longer follows it no longer.
     *
     * @param seen the version of it that the coach saw when he decided
     * @throws ProgrammeChangedException when it was changed meanwhile
     * @throws IllegalArgumentException when the client is to be his own sponsor, whom nobody needs to name
     * @throws PersonLeavingException when the new sponsor is erased, or it was asked meanwhile that he is forgotten
     */
    public void agree(long id, ProgrammeFacts facts, int seen) {
        Programme programme = repository
                .lock(Programme.class, id)
                .filter(this::isOwn)
                .filter(known -> known.version() == seen)
                .orElseThrow(ProgrammeChangedException::new);
        Optional<Long> before = programme.sponsor().map(Person::getId);
        Person sponsor = sponsor(facts, programme.client().getId());
        boolean stays = before.equals(Optional.ofNullable(sponsor).map(Person::getId));
        if (!stays && sponsor != null) {
            clients.requireStaying(sponsor);
        }
        programme.agree(facts, sponsor);
        if (!stays) {
            repository.endLink(programme, LinkReader.SPONSOR);
            undo.forget(DeedKind.LINK_ENDED, id);
        }
    }

    private @Nullable Person sponsor(ProgrammeFacts facts, long clientId) {
        Long id = facts.sponsorId();
        if (id != null && id == clientId) {
            throw new IllegalArgumentException("client " + clientId + " as his own sponsor");
        }
        return id == null ? null : person(id);
    }

    private Person person(long id) {
        return clients.person(id).orElseThrow(() -> new PersonLeavingException(id));
    }

    /** Is over today; again changes nothing. */
    public void end(long id) {
        locked(id).end(practice.today());
    }

    /** Goes on after all. */
    public void resume(long id) {
        locked(id).resume();
    }

    /**
     * Deletes a programme without conversations, with its links; that can be undone for a while.
     *
     * @return whether it could: it cannot when a conversation belongs to it
     */
    public boolean remove(long id) {
        Programme programme = locked(id);
        if (!sessions(programme).isEmpty()) {
            return false;
        }
        Person client = programme.client();
        Deed deed = undo.begin(DeedKind.PROGRAMME_REMOVED, id, client.getName(), client.getId());
        undo.watch(deed, "programme", "id", id);
        undo.watch(deed, "programme_link", "programme_id", id);
        repository.forget(programme);
        audit.record(Act.ERASED, Subject.programme(id), "");
        undo.finish(deed);
        return true;
    }

    /**
     * Lets conversations with its client belong to a programme, whichever they belonged to before. Either all do or none;
     * again changes nothing.
     *
     * @throws IllegalArgumentException when one of them does not exist, is with somebody else or led by another coach
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
                .map(ProgrammeService::requireKept)
                .filter(known -> known.coach().getId() == programme.coach().getId()
                        && known.person().getId() == programme.client().getId())
                .orElseThrow(() -> new IllegalArgumentException("appointment " + appointmentId + " is not with client "
                        + programme.client().getId()));
        starter.session(appointment.getId()).belongTo(programme);
    }

    private static Appointment requireKept(Appointment appointment) {
        if (appointment.isErased()) {
            throw new ConversationErasedException();
        }
        return appointment;
    }

    /** Lets a conversation belong to the programme no longer; what was written about it stays. */
    public void takeOut(long programmeId, long appointmentId) {
        repository
                .session(appointmentId)
                .filter(session -> isOf(session, programmeId))
                .filter(session ->
                        !currentCoach.isKeptFrom(session.appointment().coach()))
                .ifPresent(session -> session.belongTo(null));
    }

    private static boolean isOf(Session session, long programmeId) {
        return session.programme()
                .filter(programme -> programme.getId() == programmeId)
                .isPresent();
    }

    /** Its sessions, in order of time. */
    @Allowed({Circle.COACHES, Circle.VISITORS})
    public List<Session> sessions(Programme programme) {
        currentCoach.requireOwn(programme.coach());
        return repository.sessionsIn(List.of(programme.getId()));
    }

    @Allowed({Circle.COACHES, Circle.VISITORS})
    public Progress progress(Programme programme) {
        return Progress.of(programme, sessions(programme), clock.instant());
    }

    /** The client's conversations that belong to no programme and were not called off, the newest first. */
    public List<Appointment> notIncluded(Programme programme) {
        currentCoach.requireOwn(programme.coach());
        List<Appointment> all = visits.with(programme.client(), MOST_APPOINTMENTS).stream()
                .filter(appointment -> appointment.getStatus().isOccupying())
                .filter(appointment ->
                        appointment.coach().getId() == programme.coach().getId())
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

    /** The programmes that go on with whom an appointment is; none for another coach's. */
    public List<Programme> possible(Appointment appointment) {
        return repository.involving(appointment.person()).stream()
                .filter(this::isOwn)
                .filter(programme ->
                        programme.client().getId() == appointment.person().getId())
                .filter(programme -> programme.state() == ProgrammeState.RUNNING)
                .filter(programme ->
                        programme.coach().getId() == appointment.coach().getId())
                .toList();
    }

    /** Another coach's is not there for who sits at the desk. */
    private boolean isOwn(Programme programme) {
        return !currentCoach.isKeptFrom(programme.coach());
    }

    private Programme locked(long id) {
        return repository
                .lock(Programme.class, id)
                .filter(this::isOwn)
                .orElseThrow(() -> new IllegalArgumentException("no programme " + id));
    }
}
