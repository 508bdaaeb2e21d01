package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.intake.IntakeResponse;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/** What visitors wrote beforehand, for the coach to whom they wrote it. */
@Stateless
@Allowed(value = Circle.COACHES, confidential = true)
public class AnswersService {

    @Inject
    private AppointmentService appointments;

    @Inject
    private IntakeService intake;

    /** What was answered before an appointment; before another coach's, nothing was. The coach who looks is written down. */
    public Optional<IntakeResponse> response(long appointmentId) {
        return appointments.find(appointmentId).map(Appointment::getId).flatMap(intake::response);
    }
}
