package nl.goedgesprek.intake;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.goedgesprek.platform.NodeTurn;

/** Publishes the default questionnaire at the first start. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
public class QuestionnaireSetup {

    /** The name of the questionnaire that a meeting type asks unless it says otherwise. */
    public static final String DEFAULT = "kennismaking";

    private static final String TITLE = "Kennismaking";

    @Inject
    private NodeTurn turn;

    @Inject
    private IntakeService intake;

    @Inject
    private QuestionnaireService questionnaires;

    @PostConstruct
    void publishDefault() {
        turn.take();
        if (intake.newest(DEFAULT).isEmpty()) {
            questionnaires.found(DEFAULT, TITLE, DefaultQuestionnaire.questions());
        }
    }
}
