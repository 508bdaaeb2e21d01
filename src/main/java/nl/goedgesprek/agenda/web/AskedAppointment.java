package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** The appointment that is asked for by its number, in the address or in a form. */
@RequestScoped
public class AskedAppointment {

    @Inject
    private AppointmentService appointments;

    @Inject
    private PostedForm form;

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
}
