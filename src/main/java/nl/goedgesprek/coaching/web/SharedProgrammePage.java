package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.coaching.ActionOwner;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.AgreedAction;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.coaching.Note;
import nl.goedgesprek.coaching.NoteLevel;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.Session;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.coaching.Standing;
import org.jspecify.annotations.Nullable;

/** What a client gets to see by his link: the dates, what the coach shared with him, and what was agreed. */
@Named
@RequestScoped
public class SharedProgrammePage {

    @Inject
    private LinkedProgramme linked;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SessionService sessionService;

    @Inject
    private ActionService actionService;

    @Inject
    private ActionRows actionRows;

    @Inject
    private CoachingWords words;

    private @Nullable Programme programme;
    private List<Session> sessions = List.of();
    private List<AgreedAction> actions = List.of();
    private Map<Long, Note> shared = Map.of();

    /** Answers <i>not found</i> when the code opens nothing. */
    public void enter() {
        programme = linked.open(LinkReader.CLIENT).orElse(null);
        if (programme != null) {
            sessions = programmes.sessions(programme);
            actions = actionService.of(programme);
            shared = sessionService.notes(programme, NoteLevel.SHARED);
        }
    }

    private Programme get() {
        if (programme == null) {
            throw new IllegalStateException("no programme was opened");
        }
        return programme;
    }

    public String getClient() {
        return get().client().getName();
    }

    public String getHeld() {
        return words.held(programmes.progress(get()));
    }

    public List<SharedSession> getComing() {
        return sessions.stream()
                .filter(session -> session.standingAt(words.now()) == Standing.PLANNED)
                .map(this::session)
                .toList();
    }

    /** Those that took place or did not, the newest first. */
    public List<SharedSession> getPast() {
        List<SharedSession> past = new ArrayList<>(sessions.stream()
                .filter(session -> session.standingAt(words.now()) != Standing.PLANNED)
                .map(this::session)
                .toList());
        Collections.reverse(past);
        return past;
    }

    private SharedSession session(Session session) {
        Appointment appointment = session.appointment();
        Standing standing = session.standingAt(words.now());
        boolean plain = standing == Standing.HELD || standing == Standing.PLANNED;
        return new SharedSession(
                words.moment(appointment.time().start()),
                words.kind(appointment),
                plain ? "" : words.standing(standing),
                Optional.ofNullable(shared.get(appointment.getId()))
                        .map(Note::text)
                        .orElse(""));
    }

    /**
     * A conversation as its client sees it.
     *
     * @param standing that it did not take place, in words; empty when it did or will
     * @param note what the coach shared about it; empty when he shared nothing
     */
    public record SharedSession(String when, String what, String standing, String note) {}

    /** What the reader himself does. */
    public List<ActionRow> getOwn() {
        return of(ActionOwner.CLIENT);
    }

    public List<ActionRow> getCoachs() {
        return of(ActionOwner.COACH);
    }

    private List<ActionRow> of(ActionOwner owner) {
        return actionRows.of(
                actions.stream().filter(action -> action.owner() == owner).toList(), get().client());
    }
}
