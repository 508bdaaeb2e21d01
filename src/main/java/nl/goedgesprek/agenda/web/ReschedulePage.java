package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * Where the coach gives an appointment another moment or length for good: by typing it, by picking a free moment, or by
 * dragging it in the agenda, which leads here with the moment in the address. He first sees what it would mean, and says
 * yes or no; what he decides holds for the appointment as he saw it.
 */
@Named
@RequestScoped
public class ReschedulePage {

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
        if (!asked.isMovable()) {
            refusal = asked.whyNotMovable();
            return;
        }
        if (form.isSent() && form.has("move")) {
            time().ifPresent(this::move);
        } else if (form.isSent() || form.has("start")) {
            look();
        }
        if (refusal.isEmpty() && asked.isChanged()) {
            refusal = asked.changed();
        }
        week.read();
    }

    private void look() {
        violations = length().violations();
        if (violations.isEmpty()) {
            chosen.read(start -> outlook(TimeRange.startingAt(start, length().length())));
        }
    }

    private void move(TimeRange time) {
        Optional<String> no = attempt.refusal(() -> {
            appointments.reschedule(asked.getId(), time, asked.seen());
            PageTurn.to(AgendaPage.moved(wording.day(time.start()), asked.getId()));
        });
        if (no.isPresent()) {
            refusal = no.get();
            chosen.choose(time.start(), start -> outlook(time));
        }
    }

    /** What the coach said yes to. */
    private Optional<TimeRange> time() {
        return form.moment("move")
                .flatMap(start -> form.moment("until").filter(start::isBefore).map(end -> new TimeRange(start, end)));
    }

    private Outlook outlook(TimeRange time) {
        return outlooks.of(Wish.toMove(appointment()), time);
    }

    /** Whether the coach looks at a moment and can say yes to it. */
    public boolean isPossible() {
        Outlook outlook = chosen.getOutlook();
        return outlook != null && outlook.isPossible() && !isSame();
    }

    /** Whether the moment that he looks at is the one that it has. */
    public boolean isSame() {
        Outlook outlook = chosen.getOutlook();
        return outlook != null && outlook.time().equals(appointment().time());
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    public String getRefusal() {
        return refusal;
    }

    /** How long it is to take: as it does, before something else was typed. */
    public String getMinutes() {
        return length().minutes();
    }

    private LengthEntry length() {
        return form.has("minutes")
                ? new LengthEntry(form.text("minutes"))
                : LengthEntry.of(appointment().time().length());
    }

    private Appointment appointment() {
        return asked.get();
    }
}
