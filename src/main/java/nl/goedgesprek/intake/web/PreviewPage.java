package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.AskedQuestion;
import nl.goedgesprek.intake.Questionnaire;
import nl.goedgesprek.intake.QuestionnaireService;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Wrong;
import org.jspecify.annotations.Nullable;

/** A draft as a visitor would see it, in either language; nothing that is filled in here goes anywhere. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    private PostedForm form;

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private Reader reader;

    private @Nullable Questionnaire questionnaire;

    /** Answers <i>not found</i> when there is no such questionnaire. */
    public void open() {
        questionnaire = form.number("id").flatMap(questionnaires::find).orElse(null);
        if (questionnaire == null) {
            PageTurn.notFound();
        } else if (form.has("taal")) {
            reader.readAs(form.text("taal").equals(Language.EN.tag()) ? Language.EN : Language.NL);
        }
    }

    public List<AskedQuestion> getQuestions() {
        return questionnaire == null
                ? List.of()
                : AskedQuestion.all(
                        questionnaires.draft(questionnaire).asked(),
                        new Answers(Map.of()),
                        new Wrong(reader, List.of()),
                        reader);
    }
}
