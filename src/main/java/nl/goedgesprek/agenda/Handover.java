package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.goedgesprek.clients.PeopleMerged;
import nl.goedgesprek.practice.PracticeService;

/** Lets every conversation with somebody who turned out to be somebody else go on with the one who stays. */
@Dependent
class Handover {

    @Inject
    private VisitRepository visits;

    @Inject
    private AgendaRepository agenda;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    /** Locks every agenda first, as whoever changes an appointment does. */
    void follow(@Observes PeopleMerged merged) {
        practice.coaches().forEach(agenda::lock);
        visits.all(merged.gone()).forEach(appointment -> appointment.passTo(merged.kept(), clock.instant()));
    }
}
