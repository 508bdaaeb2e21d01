package nl.goedgesprek.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.clients.PeopleMerged;
import nl.goedgesprek.practice.PracticeService;

/** Lets the number in the coaching log follow somebody who turned out to be somebody else. */
@Dependent
class NumberHandover {

    @Inject
    private ClientNumberRepository repository;

    @Inject
    private AgendaService agenda;

    @Inject
    private PracticeService practice;

    /** The one who stays keeps his number; when he has none, he gets that of the one who goes. */
    void follow(@Observes PeopleMerged merged) {
        practice.coaches().forEach(agenda::lock);
        Optional<ClientNumber> gone = repository.of(merged.gone().getId());
        gone.ifPresent(repository::removeNow);
        long kept = merged.kept().getId();
        if (gone.isPresent() && repository.of(kept).isEmpty()) {
            repository.add(kept, gone.get().number());
        }
    }
}
