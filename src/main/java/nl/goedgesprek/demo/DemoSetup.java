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
import nl.goedgesprek.platform.NodeTurn;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.practice.CoachingTerms;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
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
    private static final int MONTHS_BACK = 10;
    private static final Duration EVER = Duration.ofDays(3660);

    @Inject
    private NodeTurn turn;

    @Inject
    private DemoAgenda demoAgenda;

    @Inject
    private DemoProgrammes demoProgrammes;

    @Inject
    private DemoVisitors demoVisitors;

    @Inject
    private MeetingTypeService types;

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
        if (!demo) {
            return;
        }
        turn.take();
        if (!isEmpty()) {
            return;
        }
        LocalDate today = clock.instant().atZone(practice.practice().zone()).toLocalDate();
        demoAgenda.fill(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD), today);
        demoAgenda.suggest(today);
        DemoProgramme.all(today)
                .forEach(told -> demoAgenda
                        .known(told.client())
                        .ifPresent(client -> demoProgrammes.begin(coach(), told, client)));
        demoAgenda.lookBack(today.minusMonths(MONTHS_BACK), today.minusWeeks(WEEKS_BACK));
        demoVisitors.comeAndGo();
        practice.meetingType("bezoek").ifPresent(type -> decide(type, false));
        practice.meetingType("wandeling").ifPresent(type -> decide(type, true));
    }

    /** As what a kind of conversation counts in the coaching log. */
    private void decide(MeetingType type, boolean paid) {
        types.decide(type, type.settings().counting(new CoachingTerms(CoachingForm.INDIVIDUAL, paid)), type.version());
    }

    /** The fictional practice has one. */
    private Coach coach() {
        return practice.coaches().get(0);
    }

    private boolean isEmpty() {
        Instant now = clock.instant();
        TimeRange ever = new TimeRange(now.minus(EVER), now.plus(EVER));
        return agenda.appointments(coach(), ever).isEmpty();
    }
}
