package nl.goedgesprek.agenda;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;

/** Sees to it that the coach has an agenda to lock. */
@Startup
@Singleton
@DependsOn("PracticeSetup")
public class AgendaSetup {

    @Inject
    private PracticeService practice;

    @Inject
    private AgendaRepository repository;

    @PostConstruct
    void openAgenda() {
        Coach coach = practice.coach();
        if (!repository.hasAgenda(coach)) {
            repository.add(new Agenda(coach.getId()));
        }
    }
}
