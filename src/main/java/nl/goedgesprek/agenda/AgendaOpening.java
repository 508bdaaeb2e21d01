package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.goedgesprek.practice.CoachAdded;

/** Gives who begins an agenda to lock. */
@Dependent
class AgendaOpening {

    @Inject
    private AgendaRepository repository;

    void open(@Observes CoachAdded added) {
        repository.add(new Agenda(added.coach().getId()));
    }
}
