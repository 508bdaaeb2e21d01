package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.ProgrammeState;
import nl.goedgesprek.coaching.Progress;
import nl.goedgesprek.coaching.Session;
import nl.goedgesprek.coaching.Standing;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** One programme: what was agreed, its conversations, its actions, and who may follow it. */
@Named
@RequestScoped
public class ProgrammePage {

    @Inject
    private PostedForm form;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeDeeds deeds;

    @Inject
    private ActionService actions;

    @Inject
    private ActionRows actionRows;

    @Inject
    private CoachingWords words;

    private @Nullable Programme programme;
    private List<Session> sessions = List.of();
    private List<Appointment> others = List.of();

    /** Does what was pressed. Answers <i>not found</i> when there is no such programme. */
    public void open() {
        Programme found = find().orElse(null);
        if (found == null) {
            PageTurn.notFound();
            return;
        }
        programme = found;
        if (!form.isSentFromHere() || !deeds.perform(found)) {
            sessions = programmes.sessions(found);
            others = programmes.notIncluded(found);
        }
    }

    /** Null when there is none of this number. */
    public @Nullable Programme getProgramme() {
        return programme;
    }

    /** Null when that is nobody else than the client. */
    public @Nullable Person getSponsor() {
        return get().sponsor().orElse(null);
    }

    /** Looked up when somebody asks: a sent form, such as that to log out, asks before the page is opened. */
    private Programme get() {
        if (programme == null) {
            programme = find().orElseThrow(() -> new IllegalStateException("no programme was opened"));
        }
        return programme;
    }

    private Optional<Programme> find() {
        return form.number("id").flatMap(programmes::open);
    }

    public boolean isEnded() {
        return get().state() == ProgrammeState.ENDED;
    }

    /** {@code Loopt vanaf …} or {@code Afgerond op …}. */
    public String getState() {
        return get().endedOn()
                .map(date -> words.text("programme.ended", words.date(date)))
                .orElseGet(() -> words.text("programme.runs", words.date(get().start())));
    }

    private Progress progress() {
        return programmes.progress(get());
    }

    public String getHeld() {
        return words.held(progress());
    }

    /** What is planned and what is still to be, and how long was spoken. */
    public String getSum() {
        Progress progress = progress();
        return words.text("programme.sum", progress.planned(), progress.unplanned(), words.hours(progress.time()));
    }

    /** Those that are still to come, the soonest first. */
    public List<SessionRow> getComing() {
        return rows(sessions.stream()
                .filter(session -> session.standingAt(words.now()) == Standing.PLANNED)
                .toList());
    }

    /** The others, the newest first. */
    public List<SessionRow> getPast() {
        List<Session> past = new ArrayList<>(sessions.stream()
                .filter(session -> session.standingAt(words.now()) != Standing.PLANNED)
                .toList());
        Collections.reverse(past);
        return rows(past);
    }

    private List<SessionRow> rows(List<Session> some) {
        return some.stream().map(this::row).toList();
    }

    private SessionRow row(Session session) {
        Appointment appointment = session.appointment();
        Standing standing = session.standingAt(words.now());
        return new SessionRow(
                appointment.getId(),
                words.moment(appointment.time().start()),
                words.kind(appointment),
                words.standing(standing),
                CoachingWords.style(standing));
    }

    /** Conversations with this client that could belong to it too. */
    public List<SessionRow> getOthers() {
        return others.stream()
                .map(appointment -> new SessionRow(
                        appointment.getId(), words.moment(appointment.time().start()), words.kind(appointment), "", ""))
                .toList();
    }

    /** What keeps it from being deleted, in a sentence; empty when nothing does. */
    public List<String> getTies() {
        return sessions.isEmpty() ? List.of() : List.of(words.text("programme.tie", sessions.size()));
    }

    public List<ActionRow> getActions() {
        return actionRows.of(actions.of(get()), get().client());
    }

    /** What was done just now, in words; empty when nothing was. */
    public String getDone() {
        return form.has("bewaard") ? words.text("clients.done.SAVED") : "";
    }
}
