package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.AgreedAction;
import nl.goedgesprek.coaching.ConversationErasedException;
import nl.goedgesprek.coaching.Programme;
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
    private SessionChoices choices;

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
        Appointment found = find().orElse(null);
        if (found == null) {
            PageTurn.notFound();
            return;
        }
        appointment = found;
        boolean done;
        try {
            done = form.isSentFromHere() && deeds.perform(found);
        } catch (ConversationErasedException meanwhile) {
            PageTurn.notFound();
            return;
        }
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

    /** Looked up when somebody asks: a sent form, such as that to log out, asks before the page is opened. */
    private Appointment get() {
        if (appointment == null) {
            appointment = find().orElseThrow(() -> new IllegalStateException("no conversation was opened"));
        }
        return appointment;
    }

    private Optional<Appointment> find() {
        return form.number("id").flatMap(appointments::find).filter(known -> !known.isErased());
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
        return choices.outcomes(session);
    }

    /** The programme to which it belongs; null when to none. */
    public @Nullable Programme getProgramme() {
        return session.flatMap(Session::programme).orElse(null);
    }

    /** To which programmes it may belong. */
    public List<Choice> getProgrammes() {
        return choices.programmes(get(), session);
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
