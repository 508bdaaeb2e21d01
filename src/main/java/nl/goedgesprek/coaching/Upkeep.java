package nl.goedgesprek.coaching;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.goedgesprek.agenda.AppointmentErased;
import nl.goedgesprek.clients.PeopleMerged;

/** Follows what happens elsewhere to whom and what is written about here, in the same transaction. */
@Dependent
class Upkeep {

    @Inject
    private CoachingRepository repository;

    /** What was written about a conversation goes with it. */
    void forget(@Observes AppointmentErased erased) {
        repository.session(erased.appointmentId()).ifPresent(repository::forget);
    }

    /** The programmes of who turned out to be somebody else go on with the one who stays. */
    void follow(@Observes PeopleMerged merged) {
        repository.involving(merged.gone()).forEach(programme -> programme.replace(merged.gone(), merged.kept()));
    }
}
