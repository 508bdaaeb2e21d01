package nl.goedgesprek.coaching;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.goedgesprek.agenda.AppointmentErased;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.SeriesPlanned;
import nl.goedgesprek.clients.PeopleMerged;
import nl.goedgesprek.clients.PersonTies;
import nl.goedgesprek.platform.Acting;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;
import nl.goedgesprek.undo.Undone;

/** Follows what happens elsewhere to whom and what is written about here, in the same transaction. */
@Dependent
class Upkeep {

    @Inject
    private CoachingRepository repository;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private AppointmentService appointments;

    @Inject
    private UndoService undo;

    @Inject
    private CurrentCoach currentCoach;

    /** What was written about a conversation goes with it. */
    void forget(@Observes AppointmentErased erased) {
        repository.session(erased.appointmentId()).ifPresent(repository::forget);
        undo.forget(DeedKind.ACTION_REMOVED, erased.appointmentId());
        undo.forget(DeedKind.NOTE_CUT, erased.appointmentId());
    }

    /** A series that was planned for a programme belongs to it; for a programme of somebody else's it does not. */
    void include(@Observes SeriesPlanned planned) {
        programmes
                .find(planned.programmeId())
                .filter(programme -> appointments
                        .find(planned.appointmentIds().get(0))
                        .filter(first ->
                                first.person().getId() == programme.client().getId())
                        .isPresent())
                .ifPresent(programme -> programmes.include(programme.getId(), planned.appointmentIds()));
    }

    /** The programmes of who turned out to be somebody else go on with the one who stays. */
    void follow(@Observes PeopleMerged merged) {
        undo.watch(merged.deed(), "programme", "client_id", merged.gone().getId());
        undo.watch(merged.deed(), "programme", "sponsor_id", merged.gone().getId());
        repository.involving(merged.gone()).forEach(programme -> programme.replace(merged.gone(), merged.kept()));
    }

    /**
     * Of two who are two again, a link that was made while they were one may have gone to the other: it opens nothing any more.
     * Nor does what was said with one of them stay in a programme of the other's, and one that was thrown away meanwhile does
     * not come back as that of the other.
     */
    void part(@Observes Undone undone) {
        if (undone.undoing().kind() == DeedKind.PEOPLE_MERGED) {
            Collection<Long> people = undone.of("person");
            undo.forget(DeedKind.PROGRAMME_REMOVED, people, undone.undoing().sinceByAnyClock());
            List<Long> theirs =
                    repository.involving(people).stream().map(Programme::getId).toList();
            // Whoever gives a link has its programme first.
            theirs.forEach(programme -> repository.lock(Programme.class, programme));
            repository.endLinks(theirs, undone.undoing().sinceByAnyClock());
            theirs.forEach(programme -> undo.forget(DeedKind.LINK_ENDED, programme));
            repository.strangeSessions(theirs).forEach(session -> session.belongTo(null));
        }
    }

    /** Whoever is the client or the sponsor of a programme stays; of how many is for their coach alone. */
    void count(@Observes PersonTies ties) {
        List<Programme> all = repository.involving(ties.person());
        long own = all.stream()
                .filter(programme -> Acting.isOf(Circle.COACHES) && !currentCoach.isKeptFrom(programme.coach()))
                .count();
        ties.tie(PersonTies.Tie.PROGRAMMES, own);
        ties.tie(PersonTies.Tie.HIDDEN, all.size() > own ? 1 : 0);
    }
}
