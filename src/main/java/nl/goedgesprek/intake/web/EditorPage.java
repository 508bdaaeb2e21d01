package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.goedgesprek.intake.DraftChangedException;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.intake.Questionnaire;
import nl.goedgesprek.intake.QuestionnaireDraft;
import nl.goedgesprek.intake.QuestionnaireService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.platform.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * Where a questionnaire is written. Whatever button is pressed, all that stands in the fields is kept first; a script
 * keeps it meanwhile. The form needs no session, so that it still works when the coach had to log in again.
 */
@Named
@RequestScoped
public class EditorPage {

    @Inject
    private PostedForm form;

    @Inject
    private EditorDeeds deeds;

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private QuestionnaireCards cards;

    @Inject
    private EditedQuestions edited;

    @Inject
    private StillWrong stillWrong;

    @Inject
    private Reader reader;

    private final String window = UUID.randomUUID().toString();
    private List<Violation> violations = List.of();
    private List<EditedQuestion> questions = List.of();
    private List<StillWrong.Line> todo = List.of();
    private boolean changed;
    private int seen;
    private @Nullable QuestionnaireCard card;

    /** Does what a pressed button says. Answers <i>not found</i> when there is no such questionnaire. */
    public void open() {
        Optional<Questionnaire> found =
                form.number("id").flatMap(questionnaires::find).filter(one -> !one.isRetired());
        if (found.isEmpty()) {
            PageTurn.notFound();
        } else if (!form.isSentFromHere() || !act(found.get())) {
            show(questionnaires.find(found.get().getId()).orElseThrow());
        }
    }

    /** Whether it led to another address. */
    private boolean act(Questionnaire questionnaire) {
        try {
            PageTurn.to(deeds.perform(questionnaire));
            return true;
        } catch (ViolationException wrong) {
            violations = wrong.violations();
        } catch (DraftChangedException meanwhile) {
            changed = true;
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        }
        return false;
    }

    private void show(Questionnaire questionnaire) {
        QuestionnaireDraft draft = changed ? deeds.sent(questionnaire) : questionnaires.draft(questionnaire);
        List<Violation> said = form.has(EditorDeeds.WRONG) ? draft.violations() : List.of();
        questions = edited.of(draft, said, getAt());
        todo = stillWrong.lines(draft);
        seen = questionnaire.getEdits();
        card = cards.card(questionnaire);
    }

    public @Nullable QuestionnaireCard getCard() {
        return card;
    }

    public List<EditedQuestion> getQuestions() {
        return questions;
    }

    /** What must be mended before it can be published. */
    public List<StillWrong.Line> getTodo() {
        return todo;
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public boolean isFull() {
        return questions.size() >= QuestionnaireDraft.MOST_QUESTIONS;
    }

    /** What the form calls this window, to tell it from another. */
    public String getWindow() {
        return window;
    }

    /** How often the draft had been saved when this page showed it. */
    public int getSeen() {
        return seen;
    }

    /** The id of the field at which the coach goes on; empty when he has none. */
    public String getAt() {
        return form.text(EditorDeeds.AT);
    }

    /** Whether another window saved it since; sent again, what stands here counts. */
    public boolean isChanged() {
        return changed;
    }

    /** Whether it was to be published, and something must be mended first. */
    public boolean isRefused() {
        return form.has(EditorDeeds.WRONG) && !todo.isEmpty();
    }

    /** What came of a pressed button; empty when none was. */
    public String getDone() {
        if (form.has(EditorDeeds.PUBLISHED)) {
            return reader.text("questions.published");
        }
        return form.has(EditorDeeds.RENAMED) ? reader.text("questions.renamed") : "";
    }

    /** What it is called, or what the coach typed for that. */
    public String getTitle() {
        return violations.isEmpty() && card != null ? card.title() : form.text(EditorDeeds.TITLE);
    }

    public String getTitleError() {
        return new Wrong(reader, violations).at(EditorDeeds.TITLE);
    }
}
