package nl.goedgesprek.privacy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.intake.IntakeService;

/** Erases what is kept about who had an appointment: who it was, where, what he wrote, and every link to it. */
@Stateless
public class ErasureService {

    @Inject
    private AppointmentService appointments;

    @Inject
    private VisitService visits;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    @Inject
    private RecordsService records;

    /**
     * All of it or nothing; again changes nothing. What stays says that the coach had a conversation, not with whom:
     * who had others too stays known for those, and so does whose programme goes on.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(long appointmentId) {
        Appointment erased = appointments.erase(appointmentId);
        if (visits.hasOthers(erased) || records.needs(erased.person())) {
            visits.passTo(erased, clients.nobody());
        } else {
            records.erase(erased.person());
            clients.erase(erased.person());
        }
        intake.erase(appointmentId);
    }
}
