package nl.goedgesprek.coaching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.goedgesprek.agenda.AppointmentService;

/** Begins to keep something about a conversation as soon as there is something to keep. */
@Dependent
class SessionStarter {

    @Inject
    private CoachingRepository repository;

    @Inject
    private AppointmentService appointments;

    /**
     * What is kept about an appointment, as nobody else can change it until this transaction has ended. Of two who begin
     * at once, the second waits for the agenda and finds what the first began.
     *
     * @throws IllegalArgumentException when there is no such appointment
     * @throws ConversationErasedException when nothing may be kept about it any more
     */
    Session session(long appointmentId) {
        if (appointments.find(appointmentId).isEmpty()) {
            throw new IllegalArgumentException("no appointment " + appointmentId);
        }
        Session session = repository.session(appointmentId).orElseGet(() -> begin(appointmentId));
        return repository.lock(Session.class, session.getId()).orElseThrow(ConversationErasedException::new);
    }

    /** What erases waits for the agenda, too. */
    private Session begin(long appointmentId) {
        if (appointments.lock(appointmentId).isErased()) {
            throw new ConversationErasedException();
        }
        return repository
                .session(appointmentId)
                .orElseGet(() -> repository.add(
                        new Session(appointments.find(appointmentId).orElseThrow())));
    }
}
