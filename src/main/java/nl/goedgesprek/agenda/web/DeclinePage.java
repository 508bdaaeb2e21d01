package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
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
    private AppointmentService appointments;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    private List<Violation> violations = List.of();

    /** Declines when the form was sent. Answers <i>not found</i> when there is no such appointment. */
    public void open() {
        if (asked.find().isEmpty()) {
            PageTurn.notFound();
        } else if (form.isSent() && !isOver()) {
            decline();
        }
    }

    private void decline() {
        CoachWords words = new CoachWords(getWords());
        Optional<Violation> wrong = words.violation();
        if (wrong.isPresent()) {
            violations = List.of(wrong.get());
        } else {
            long id = asked.get().getId();
            appointments.decline(id, words.orNull());
            PageTurn.to(RequestsPage.answered(id));
        }
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    /** Whether there is nothing left to say no to. */
    public boolean isOver() {
        Appointment appointment = asked.get();
        return appointment.getStatus().isOver() || appointment.isPastAt(clock.instant());
    }

    /** What has become of it; of use when it is over. */
    public String getRefusal() {
        return wording.text("requests.over." + asked.get().getStatus());
    }

    /** {@code agreed} when the visitor counts on it, {@code asked} when he hopes for it: the end of the texts' keys. */
    public String getKind() {
        AppointmentStatus status = asked.get().getStatus();
        return status == AppointmentStatus.CONFIRMED || status == AppointmentStatus.PROPOSED ? "agreed" : "asked";
    }

    public long getId() {
        return asked.get().getId();
    }

    public String getName() {
        return asked.get().person().agendaName();
    }

    public String getPerson() {
        return asked.get().person().getName();
    }

    public String getPresent() {
        return wording.moment(asked.get().time());
    }

    public String getWords() {
        return form.text("words");
    }
}
