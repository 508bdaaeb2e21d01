package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;

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
    private Attempt attempt;

    @Inject
    private ChosenMoment chosen;

    @Inject
    private FreeWeek week;

    @Inject
    private Outlooks outlooks;

    @Inject
    private Wording wording;

    private List<Violation> violations = List.of();
    private String refusal = "";

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
        if (refusal.isEmpty() && asked.isChanged()) {
            refusal = asked.changed();
        }
        week.read();
    }

    private void act() {
        if (form.has("propose")) {
            form.moment("propose").ifPresent(this::propose);
        } else {
            chosen.read(this::outlook);
        }
    }

    private void propose(Instant start) {
        CoachWords words = new CoachWords(getWords());
        violations = words.violation().stream().toList();
        if (violations.isEmpty()) {
            refusal = attempt.refusal(() -> {
                        appointments.propose(asked.getId(), start, words.orNull(), asked.seen());
                        PageTurn.to(RequestsPage.answered(asked.getId()));
                    })
                    .orElse("");
        }
        if (!violations.isEmpty() || !refusal.isEmpty()) {
            chosen.choose(start, this::outlook);
        }
    }

    private Outlook outlook(Instant start) {
        return outlooks.of(asked.get(), start);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    public String getRefusal() {
        return refusal;
    }

    public String getWords() {
        return form.text("words");
    }
}
