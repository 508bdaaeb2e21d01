package nl.goedgesprek.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.clients.PeopleMerged;
import nl.goedgesprek.clients.PersonRemoved;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.undo.UndoService;

/** Lets the number in the coaching log follow somebody who turned out to be somebody else, or go with him. */
@Dependent
class NumberHandover {

    @Inject
    private ClientNumberRepository repository;

    @Inject
    private AgendaService agenda;

    @Inject
    private UndoService undo;

    @Inject
    private PracticeService practice;

    /** The one who stays keeps his number; when he has none, he gets that of the one who goes. */
    void follow(@Observes PeopleMerged merged) {
        practice.coaches().forEach(agenda::lock);
        undo.watch(merged.deed(), "client_number", "person_id", merged.gone().getId());
        undo.watch(merged.deed(), "client_number", "person_id", merged.kept().getId());
        Optional<ClientNumber> gone = repository.of(merged.gone().getId());
        gone.ifPresent(repository::removeNow);
        long kept = merged.kept().getId();
        if (gone.isPresent() && repository.of(kept).isEmpty()) {
            repository.add(kept, gone.get().number());
        }
    }

    /** Who is deleted has no number; it is his again when that is undone, unless another has it by then. */
    void forget(@Observes PersonRemoved removed) {
        long id = removed.person().getId();
        undo.watch(removed.deed(), "client_number", "person_id", id);
        repository.of(id).ifPresent(repository::removeNow);
    }
}
