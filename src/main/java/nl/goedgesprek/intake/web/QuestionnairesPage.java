package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.intake.Questionnaire;
import nl.goedgesprek.intake.QuestionnaireService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.platform.Wrong;

/** All questionnaires, and which conversation asks which. */
@Named
@RequestScoped
public class QuestionnairesPage {

    private static final String CHOSEN = "gekozen";
    private static final String RESTORED = "terug";

    @Inject
    private PostedForm form;

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private Asking asking;

    @Inject
    private QuestionnaireCards cards;

    @Inject
    private Reader reader;

    private List<Violation> violations = List.of();

    /** Does what a pressed button says. Merely looking does nothing. */
    public void act() {
        if (!form.isSent()) {
            return;
        }
        if (form.has("begin")) {
            begin();
        } else if (form.has("choose")) {
            if (asking.choose()) {
                PageTurn.to(QuestionnairesAddress.ALL + '?' + CHOSEN);
            }
        } else {
            form.number("restore").flatMap(questionnaires::find).ifPresent(this::restore);
        }
    }

    private void begin() {
        try {
            long id = questionnaires.begin(form.text("title")).getId();
            PageTurn.to(QuestionnairesAddress.editor(id));
        } catch (ViolationException wrong) {
            violations = wrong.violations();
        }
    }

    private void restore(Questionnaire questionnaire) {
        questionnaires.restore(questionnaire.getId());
        PageTurn.to(QuestionnairesAddress.ALL + '?' + RESTORED);
    }

    /** The ones in hand. */
    public List<QuestionnaireCard> getCards() {
        return cards.inHand();
    }

    /** The ones that were put away. */
    public List<Questionnaire> getRetired() {
        return cards.all().stream().filter(Questionnaire::isRetired).toList();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public String getTitle() {
        return form.text("title");
    }

    /** What came of a pressed button; empty when none was. */
    public String getDone() {
        if (form.isSent()) {
            return "";
        }
        if (form.has(CHOSEN)) {
            return reader.text("questions.chosen");
        }
        if (form.has(EditorDeeds.RETIRED)) {
            return reader.text("questions.retired");
        }
        return form.has(RESTORED) ? reader.text("questions.restored") : "";
    }
}
