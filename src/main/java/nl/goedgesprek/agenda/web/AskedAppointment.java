package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** The appointment that is asked for by its number, in the address or in a form. */
@Named
@RequestScoped
public class AskedAppointment {

    @Inject
    private AppointmentService appointments;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    private @Nullable Appointment found;

    Optional<Appointment> find() {
        if (found == null) {
            found = form.number("id").flatMap(appointments::find).orElse(null);
        }
        return Optional.ofNullable(found);
    }

    /** Reads it as it is now, for somebody may have changed it meanwhile. */
    void readAgain() {
        found = null;
    }

    /** @throws IllegalStateException when it does not exist */
    Appointment get() {
        return find().orElseThrow(() -> new IllegalStateException("no appointment was opened"));
    }

    public long getId() {
        return get().getId();
    }

    /** From now on the coach has seen how it is. */
    public int getVersion() {
        return get().version();
    }

    /** The version of it that he saw when he decided. */
    int seen() {
        return form.number("version").map(Long::intValue).orElseGet(this::getVersion);
    }

    /** Whether somebody changed it after he saw it. */
    boolean isChanged() {
        return seen() != getVersion();
    }

    /** As the agenda has it. */
    public String getName() {
        return get().person().agendaName();
    }

    /** Who reads what the coach writes. */
    public String getPerson() {
        return get().person().getName();
    }

    /** What is agreed or asked now, in words; empty as long as the visitor proposes moments himself. */
    public String getWhen() {
        return get().getStatus() == AppointmentStatus.SUGGESTED ? "" : wording.moment(get().time());
    }

    /** Whether there is nothing left to change. */
    public boolean isDone() {
        return get().isDoneAt(clock.instant());
    }

    /** Whether the coach can give it another moment for good: it has one, and something is left to change. */
    public boolean isMovable() {
        return get().getStatus().isOccupying() && !isDone();
    }

    /** Why it cannot be moved for good, in words; of use only then. */
    String whyNotMovable() {
        return isDone() ? getWhyDone() : wording.text("requests.over." + get().getStatus());
    }

    /** That somebody changed it meanwhile, and how it is now. */
    String changed() {
        String status = wording.text("status." + get().getStatus());
        return wording.text("reschedule.changed", getWhen().isEmpty() ? status : getWhen() + " (" + status + ')');
    }

    /** Why there is nothing left to change, in words; of use only then. */
    public String getWhyDone() {
        return wording.text(get().getStatus().isOver() ? "requests.over." + get().getStatus() : "requests.past");
    }
}
