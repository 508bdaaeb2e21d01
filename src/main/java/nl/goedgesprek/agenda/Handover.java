package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.clients.PeopleMerged;
import nl.goedgesprek.clients.PersonTies;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.undo.DeedKind;
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

    /** Whoever changes what takes time has its agenda first, also who undoes something; so does who gives codes. */
    void lock(@Observes Undoing undoing) {
        if (undoing.kind() == DeedKind.PEOPLE_MERGED
                || TAKING_TIME.stream().anyMatch(table -> !undoing.of(table).isEmpty())) {
            practice.coaches().forEach(agenda::lock);
        }
    }

    /** Calendars that follow the agenda hear of conversations that are with another again. */
    void tell(@Observes Undone undone) {
        visits.numbered(undone.of("appointment")).forEach(appointment -> appointment.touch(clock.instant()));
    }

    /**
     * Of two who are two again, a code that was made while they were one may have gone to the mailbox of the other, or to
     * one that the desk gave them for a while: it opens nothing any more. Those from before open what they did.
     */
    void forgetCodes(@Observes Undone undone) {
        if (undone.undoing().kind() == DeedKind.PEOPLE_MERGED) {
            Set<Long> theirs = new HashSet<>(visits.numbersWith(undone.of("person")));
            theirs.addAll(undone.of("appointment"));
            agenda.forgetCodes(theirs, undone.undoing().sinceByAnyClock());
        }
    }

    /** Whoever had a conversation, or will, stays. */
    void count(@Observes PersonTies ties) {
        ties.tie(PersonTies.Tie.CONVERSATIONS, visits.all(ties.person()).size());
    }
}
