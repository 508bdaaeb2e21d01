package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.goedgesprek.clients.PeopleMerged;
import nl.goedgesprek.clients.PersonTies;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.undo.UndoService;
import nl.goedgesprek.undo.Undoing;
import nl.goedgesprek.undo.Undone;

/** Lets every conversation with somebody who turned out to be somebody else go on with the one who stays, and back. */
@Dependent
class Handover {

    private static final List<String> TAKING_TIME = List.of("appointment", "blocked_time", "busy_time");

    @Inject
    private VisitRepository visits;

    @Inject
    private AgendaRepository agenda;

    @Inject
    private UndoService undo;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    /** Locks every agenda first, as whoever changes an appointment does. */
    void follow(@Observes PeopleMerged merged) {
        practice.coaches().forEach(agenda::lock);
        undo.watch(merged.deed(), "appointment", "person_id", merged.gone().getId());
        visits.all(merged.gone()).forEach(appointment -> appointment.passTo(merged.kept(), clock.instant()));
    }

    /** Whoever changes what takes time has its agenda first, also who undoes something. */
    void lock(@Observes Undoing undoing) {
        if (TAKING_TIME.stream().anyMatch(table -> !undoing.of(table).isEmpty())) {
            practice.coaches().forEach(agenda::lock);
        }
    }

    /** Calendars that follow the agenda hear of conversations that are with another again. */
    void tell(@Observes Undone undone) {
        visits.numbered(undone.of("appointment")).forEach(appointment -> appointment.touch(clock.instant()));
    }

    /** Whoever had a conversation, or will, stays. */
    void count(@Observes PersonTies ties) {
        ties.tie(PersonTies.Tie.CONVERSATIONS, visits.all(ties.person()).size());
    }
}
