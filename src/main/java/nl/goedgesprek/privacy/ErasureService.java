package nl.goedgesprek.privacy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.intake.IntakeService;

/** Erases what is kept about who had an appointment: who it was, where, what he wrote, and every link to it. */
@Stateless
public class ErasureService {

    @Inject
    private AppointmentService appointments;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    /** All of it or nothing; again changes nothing. What stays says that the coach had a conversation, not with whom. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(long appointmentId) {
        clients.erase(appointments.erase(appointmentId).person());
        intake.erase(appointmentId);
    }
}
