package nl.goedgesprek.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty agenda with a fictional practice when the settings ask for it. */
@Startup
@Singleton
@DependsOn({"AgendaSetup", "QuestionnaireSetup"})
public class DemoSetup {

    private static final int WEEKS_BACK = 2;
    private static final int WEEKS_AHEAD = 4;
    private static final Duration EVER = Duration.ofDays(3660);

    @Inject
    private DemoAgenda demoAgenda;

    @Inject
    private DemoProgrammes demoProgrammes;

    @Inject
    private AgendaService agenda;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "goedgesprek.demo", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void fill() {
        if (!demo || !isEmpty()) {
            return;
        }
        LocalDate today = clock.instant().atZone(practice.practice().zone()).toLocalDate();
        demoAgenda.fill(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD), today);
        demoAgenda.suggest(today);
        DemoProgramme.all(today)
                .forEach(told ->
                        demoAgenda.known(told.client()).ifPresent(client -> demoProgrammes.begin(told, client)));
    }

    private boolean isEmpty() {
        Instant now = clock.instant();
        TimeRange ever = new TimeRange(now.minus(EVER), now.plus(EVER));
        return agenda.appointments(practice.coach(), ever).isEmpty();
    }
}
