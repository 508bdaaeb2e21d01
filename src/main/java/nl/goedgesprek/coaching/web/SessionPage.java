package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.Absence;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.AgreedAction;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.ProgrammeState;
import nl.goedgesprek.coaching.Session;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * Where the coach writes about one conversation. A script keeps his notes meanwhile; without it, each has a button. The
 * forms need no session, so that they still work when he had to log in again.
 */
@Named
@RequestScoped
public class SessionPage {

    /** Sent along by the script, which wants the page at once and no other address. */
    private static final String QUIETLY = "stil";

    @Inject
    private PostedForm form;

    @Inject
    private AppointmentService appointments;

    @Inject
    private SessionService sessions;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ActionService actions;

    @Inject
    private SessionDeeds deeds;

    @Inject
    private NoteFields noteFields;

    @Inject
    private ActionRows actionRows;

    @Inject
    private CoachingWords words;

    private @Nullable Appointment appointment;
    private Optional<Session> session = Optional.empty();
    private List<NoteField> notes = List.of();

    /** Does what was pressed. Answers <i>not found</i> when there is no such conversation, or it was erased. */
    public void open() {
        Appointment found = form.number("id")
                .flatMap(appointments::find)
                .filter(known -> !known.isErased())
                .orElse(null);
        if (found == null) {
            PageTurn.notFound();
            return;
        }
        appointment = found;
        boolean done = form.isSentFromHere() && deeds.perform(found);
        if (done && !form.has(QUIETLY)) {
            PageTurn.to(CoachingAddresses.SESSION + "?id=" + found.getId() + "&bewaard");
            return;
        }
        if (noteFields.isClash()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        }
        session = sessions.find(found.getId());
        notes = noteFields.fields(found.getId(), found.person());
    }

    /** Null when there is none of this number. */
    public @Nullable Appointment getAppointment() {
        return appointment;
    }

    private Appointment get() {
        if (appointment == null) {
            throw new IllegalStateException("no conversation was opened");
        }
        return appointment;
    }

    public String getAddress() {
        return CoachingAddresses.SESSION + "?id=" + get().getId();
    }

    public Person getClient() {
        return get().person();
    }

    public String getWhen() {
        return words.moment(get().time().start());
    }

    public String getKind() {
        return words.kind(get());
    }

    public List<NoteField> getNotes() {
        return notes;
    }

    /** Whether the coach can say what became of it: it is past, as far as the agenda knows. */
    public boolean isPast() {
        return get().isPastAt(words.now());
    }

    /** What may have become of it. */
    public List<Choice> getOutcomes() {
        Optional<Absence> absence = session.flatMap(Session::absence);
        return Stream.concat(
                        Stream.of(new Choice("", words.text("session.standing.HELD"), absence.isEmpty())),
                        Stream.of(Absence.values())
                                .map(why -> new Choice(
                                        why.name(),
                                        words.text("session.standing." + why),
                                        absence.filter(why::equals).isPresent())))
                .toList();
    }

    /** The programme to which it belongs; null when to none. */
    public @Nullable Programme getProgramme() {
        return session.flatMap(Session::programme).orElse(null);
    }

    /** To which programmes it may belong: those of its client that go on. */
    public List<Choice> getProgrammes() {
        long current = session.flatMap(Session::programme).map(Programme::getId).orElse(0L);
        Stream<Programme> possible = Stream.concat(
                session.flatMap(Session::programme).stream().filter(own -> own.state() == ProgrammeState.ENDED),
                programmes.possible(get()).stream());
        return Stream.concat(
                        Stream.of(new Choice("", words.text("session.programme.none"), current == 0)),
                        possible.map(programme -> new Choice(
                                String.valueOf(programme.getId()),
                                words.text("session.programme.since", words.date(programme.start())),
                                programme.getId() == current)))
                .toList();
    }

    public List<ActionRow> getActions() {
        return actionRows.of(actions.of(get().getId()), get().person());
    }

    /** What is still to be done of what was agreed in other conversations of the programme. */
    public List<ActionRow> getEarlier() {
        List<AgreedAction> open = session.flatMap(Session::programme).map(actions::of).orElse(List.of()).stream()
                .filter(action -> !action.isDone() && action.appointmentId() != get().getId())
                .toList();
        return actionRows.of(open, get().person());
    }

    public ActionEntry getEntry() {
        return deeds.entry();
    }

    /** What is wrong with a field of the action; empty when nothing is. */
    public String error(String field) {
        return new Wrong(words.reader(), deeds.violations()).at(field);
    }

    /** What was done just now, in words; empty when nothing was. */
    public String getDone() {
        return form.has("bewaard") ? words.text("clients.done.SAVED") : "";
    }
}
