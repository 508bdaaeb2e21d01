package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.coaching.Absence;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.Session;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.platform.OnceService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;

/** What the coach can do on the page of a session. */
@RequestScoped
public class SessionDeeds {

    @Inject
    private PostedForm form;

    @Inject
    private OnceService once;

    @Inject
    private NoteFields notes;

    @Inject
    private SessionService sessions;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ActionService actions;

    private ActionEntry entry = ActionEntry.EMPTY;
    private List<Violation> violations = List.of();

    /** Does what was pressed, and tells whether there is nothing left to mend. */
    boolean perform(Appointment appointment) {
        long id = appointment.getId();
        switch (form.text("do")) {
            case "bewaar" -> {
                return notes.keep(id);
            }
            case "samen" -> {
                return notes.join(id);
            }
            case "actie" -> {
                return agree(id);
            }
            case "klaar" -> form.number("action").ifPresent(action -> actions.finish(action, true));
            case "open" -> form.number("action").ifPresent(action -> actions.finish(action, false));
            case "gehouden" -> sessions.mark(id, absence().orElse(null));
            case "traject" -> belong(appointment);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean agree(long id) {
        entry = ActionEntry.read(form);
        violations = entry.violations();
        if (violations.isEmpty()) {
            once.once(
                    form,
                    () -> String.valueOf(actions.agree(id, entry.checked()).getId()));
        }
        return violations.isEmpty();
    }

    private Optional<Absence> absence() {
        return Stream.of(Absence.values())
                .filter(absence -> absence.name().equals(form.text("absence")))
                .findFirst();
    }

    /** To one of the programmes that the page offers, or to none. */
    private void belong(Appointment appointment) {
        long wanted = form.number("programme").orElse(0L);
        Optional<Programme> chosen = programmes.possible(appointment).stream()
                .filter(programme -> programme.getId() == wanted)
                .findFirst();
        if (chosen.isPresent()) {
            programmes.include(wanted, List.of(appointment.getId()));
        } else if (wanted == 0) {
            sessions.find(appointment.getId())
                    .flatMap(Session::programme)
                    .ifPresent(programme -> programmes.takeOut(programme.getId(), appointment.getId()));
        }
    }

    /** What was typed of an action that could not be kept; empty otherwise. */
    ActionEntry entry() {
        return entry;
    }

    List<Violation> violations() {
        return violations;
    }
}
