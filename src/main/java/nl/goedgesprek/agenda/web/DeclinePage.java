package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;

/** Where the coach says no to a request, or calls off what was agreed, with a word to the visitor if he likes. */
@Named
@RequestScoped
public class DeclinePage {

    @Inject
    private PostedForm form;

    @Inject
    private AskedAppointment asked;

    @Inject
    private Attempt attempt;

    @Inject
    private AppointmentService appointments;

    @Inject
    private Wording wording;

    private List<Violation> violations = List.of();
    private String refusal = "";

    /** Declines when the form was sent. Answers <i>not found</i> when there is no such appointment. */
    public void open() {
        if (asked.find().isEmpty()) {
            PageTurn.notFound();
        } else if (form.isSent() && !asked.isDone()) {
            decline();
        }
        if (asked.find().isPresent() && refusal.isEmpty() && !asked.isDone() && asked.isChanged()) {
            refusal = asked.changed();
        }
    }

    private void decline() {
        CoachWords words = new CoachWords(getWords());
        Optional<Violation> wrong = words.violation();
        if (wrong.isPresent()) {
            violations = List.of(wrong.get());
        } else {
            refusal = attempt.refusal(() -> {
                        appointments.decline(asked.getId(), words.orNull(), asked.seen());
                        PageTurn.to(RequestsPage.answered(asked.getId()));
                    })
                    .orElse("");
        }
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    /** Why it was not done, in words; empty when it was, or was not asked. */
    public String getRefusal() {
        return refusal;
    }

    /** {@code agreed} when the visitor counts on it, {@code asked} when he hopes for it: the end of the texts' keys. */
    public String getKind() {
        AppointmentStatus status = asked.get().getStatus();
        return status == AppointmentStatus.CONFIRMED || status == AppointmentStatus.PROPOSED ? "agreed" : "asked";
    }

    public String getWords() {
        return form.text("words");
    }
}
