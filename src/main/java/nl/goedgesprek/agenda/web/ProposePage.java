package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.AppointmentOverException;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Where the coach proposes another moment for an appointment: a free one, or one of his own choice. He first sees what
 * it would mean; nobody hears of it before he says so.
 */
@Named
@RequestScoped
public class ProposePage {

    @Inject
    private PostedForm form;

    @Inject
    private AskedAppointment asked;

    @Inject
    private AppointmentService appointments;

    @Inject
    private FreeWeek week;

    @Inject
    private Outlooks outlooks;

    @Inject
    private CoachDays days;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    private final List<Violation> violations = new ArrayList<>();
    private String refusal = "";
    private @Nullable Outlook chosen;

    /** Does what a pressed button says. Answers <i>not found</i> when there is no such appointment. */
    public void open() {
        if (asked.find().isEmpty()) {
            PageTurn.notFound();
            return;
        }
        if (asked.isDone()) {
            refusal = asked.getWhyDone();
            return;
        }
        if (form.isSent()) {
            act();
        }
        week.read();
    }

    private void act() {
        if (form.has("propose")) {
            form.moment("propose").ifPresent(this::propose);
        } else if (form.has("start")) {
            choose(form.moment("start"));
        } else if (form.has("week")) {
            choose(form.moment("kept"));
        } else {
            look();
        }
    }

    /** Reads the moment that was typed. */
    private void look() {
        MomentEntry entry = new MomentEntry(getDate(), getTime());
        violations.addAll(entry.violations(days.zone(), clock.instant()));
        if (violations.isEmpty()) {
            choose(Optional.of(entry.moment(days.zone())));
        }
    }

    private void choose(Optional<Instant> start) {
        chosen = start.map(moment -> outlooks.of(asked.get(), moment)).orElse(null);
    }

    private void propose(Instant start) {
        CoachWords words = new CoachWords(getWords());
        words.violation().ifPresent(violations::add);
        if (violations.isEmpty()) {
            try {
                appointments.propose(asked.getId(), start, words.orNull());
                PageTurn.to(RequestsPage.answered(asked.getId()));
                return;
            } catch (AppointmentOverException over) {
                refusal = wording.text("requests.over." + over.status());
            } catch (SlotRefusedException taken) {
                refusal = wording.text("requests.taken");
            }
            asked.readAgain();
        }
        choose(Optional.of(start));
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    public String getRefusal() {
        return refusal;
    }

    /** The moment that the coach looks at; null before he chose one. */
    public @Nullable Outlook getChosen() {
        return chosen;
    }

    public String getDate() {
        return form.text("date");
    }

    public String getTime() {
        return form.text("time");
    }

    public String getWords() {
        return form.text("words");
    }
}
