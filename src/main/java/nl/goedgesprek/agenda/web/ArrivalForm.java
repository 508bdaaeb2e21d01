package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.agenda.Arrival;
import nl.goedgesprek.agenda.ArrivalService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.Violation;

/** Where the coach notes what to know about the door of an appointment. */
@Named
@RequestScoped
public class ArrivalForm {

    private static final String NOTE = "arrival";
    private static final String SAVED = "bewaard";

    @Inject
    private ArrivalService arrivals;

    @Inject
    private AskedAppointment asked;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    /** Keeps what was sent, unless it is too long. */
    void act() {
        if (form.isSent() && form.has(NOTE) && violations().isEmpty()) {
            arrivals.note(asked.getId(), typed());
            PageTurn.to("/admin/afspraak?id=" + asked.getId() + '&' + SAVED);
        }
    }

    /** What was typed, or else what is known. */
    public String getNote() {
        return form.has(NOTE) ? form.text(NOTE) : arrivals.noteFor(asked.get()).orElse("");
    }

    /** What is wrong with it; empty when nothing is. */
    public String getError() {
        return wording.errorAt(NOTE, form.has(NOTE) ? violations() : List.of());
    }

    public boolean isSaved() {
        return form.has(SAVED);
    }

    private List<Violation> violations() {
        return typed().length() > Arrival.LONGEST_NOTE
                ? List.of(new Violation(NOTE, "violation.length", List.of(Arrival.LONGEST_NOTE)))
                : List.of();
    }

    private String typed() {
        return Prose.of(form.text(NOTE));
    }
}
