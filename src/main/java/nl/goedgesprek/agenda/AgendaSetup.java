package nl.goedgesprek.agenda;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.goedgesprek.platform.NodeTurn;
import nl.goedgesprek.practice.PracticeService;

/** Sees to it that every coach has an agenda to lock. */
@Startup
@Singleton
@DependsOn("PracticeSetup")
public class AgendaSetup {

    @Inject
    private NodeTurn turn;

    @Inject
    private PracticeService practice;

    @Inject
    private AgendaRepository repository;

    @PostConstruct
    void openAgendas() {
        turn.take();
        practice.coaches().stream()
                .filter(coach -> !repository.hasAgenda(coach))
                .forEach(coach -> repository.add(new Agenda(coach.getId())));
    }
}
