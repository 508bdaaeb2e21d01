package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.goedgesprek.intake.Questionnaire;
import nl.goedgesprek.intake.QuestionnaireService;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeSettings;
import nl.goedgesprek.practice.PracticeService;

/**
 * Which conversation asks which questionnaire: the one place where both are known. A questionnaire is locked while one
 * looks whether it is in use, so that nobody chooses what somebody else puts away at that moment.
 */
@ApplicationScoped
@Transactional
public class QuestionnaireUse {

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private PracticeService practice;

    /** The conversations that ask it. */
    public List<MeetingType> of(Questionnaire questionnaire) {
        return practice.asking(questionnaire.getSlug());
    }

    /** Lets a conversation ask a questionnaire, unless that is put away or was never published; tells whether it does. */
    public boolean choose(String meetingType, Questionnaire questionnaire) {
        boolean offered = questionnaires.isOffered(questionnaire.getId());
        if (offered) {
            practice.ask(meetingType, questionnaire.getSlug());
        }
        return offered;
    }

    /** Lets a conversation ask nothing beforehand. */
    public void chooseNone(String meetingType) {
        practice.ask(meetingType, MeetingTypeSettings.ASKS_NOTHING);
    }

    /** Puts a questionnaire away unless a conversation asks it; tells whether it was. */
    public boolean retire(Questionnaire questionnaire) {
        questionnaires.lock(questionnaire.getId());
        boolean unused = of(questionnaire).isEmpty();
        if (unused) {
            questionnaires.retire(questionnaire.getId());
        }
        return unused;
    }
}
