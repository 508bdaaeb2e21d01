package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.goedgesprek.intake.DraftChangedException;
import nl.goedgesprek.intake.Questionnaire;
import nl.goedgesprek.intake.QuestionnaireDraft;
import nl.goedgesprek.intake.QuestionnaireService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.ViolationException;

/** What the buttons of the editor do. Each answers with the address at which the coach goes on. */
@RequestScoped
public class EditorDeeds {

    static final String RETIRED = "weggelegd";
    static final String PUBLISHED = "gepubliceerd";
    static final String WRONG = "fout";
    static final String RENAMED = "hernoemd";
    static final String AT = "bij";
    static final String TITLE = "title";

    /** The buttons that see to the title themselves, or leave it: what saves by itself meets it half typed. */
    private static final Set<String> ITS_OWN_TITLE = Set.of("hernoem", "bewaar", "ongedaan", "weghalen");

    @Inject
    private PostedForm form;

    @Inject
    private EditorForm editor;

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private QuestionnaireUse use;

    @Inject
    private Reader reader;

    /**
     * Does what the pressed button stands for, and keeps the draft first, whatever that is; and afterwards the title, if
     * another one stands there.
     *
     * @throws ViolationException when a title cannot be
     * @throws DraftChangedException when another window saved the draft meanwhile
     */
    String perform(Questionnaire questionnaire) {
        boolean renamed = form.has(TITLE) && !form.text(TITLE).strip().equals(questionnaire.getTitle());
        String next = done(questionnaire);
        if (renamed && !ITS_OWN_TITLE.contains(form.text("do"))) {
            questionnaires.rename(questionnaire.getId(), form.text(TITLE));
        }
        return next;
    }

    private String done(Questionnaire questionnaire) {
        return switch (form.text("do")) {
            case "ongedaan" -> discard(questionnaire);
            case "publiceer" -> publish(questionnaire);
            default -> keep(questionnaire);
        };
    }

    /** The draft as it was sent. */
    QuestionnaireDraft sent(Questionnaire questionnaire) {
        return editor.read(questionnaires.draft(questionnaire));
    }

    private String keep(Questionnaire questionnaire) {
        DraftDeed deed = DraftDeed.of(form.text("do"));
        QuestionnaireDraft draft = deed.apply(sent(questionnaire));
        questionnaires.keep(questionnaire.getId(), draft, editor.edit());
        return switch (deed.verb()) {
            case "hernoem" -> rename(questionnaire);
            case "kopieer" -> copy(questionnaire);
            case "weghalen" -> retire(questionnaire);
            default -> at(questionnaire, deed.focus(draft));
        };
    }

    private String publish(Questionnaire questionnaire) {
        boolean right = questionnaires
                .publish(questionnaire.getId(), sent(questionnaire), editor.edit())
                .isEmpty();
        return with(questionnaire, right ? PUBLISHED : WRONG) + "&" + AT + '=' + (right ? "said" : "todo") + "#todo";
    }

    private String rename(Questionnaire questionnaire) {
        questionnaires.rename(questionnaire.getId(), form.text(TITLE));
        return with(questionnaire, RENAMED);
    }

    private String copy(Questionnaire questionnaire) {
        String title = reader.text("questions.copyOf", questionnaire.getTitle());
        return QuestionnairesAddress.editor(
                questionnaires.copy(questionnaire.getId(), title).getId());
    }

    private String retire(Questionnaire questionnaire) {
        return use.retire(questionnaire) ? QuestionnairesAddress.ALL + '?' + RETIRED : at(questionnaire, "in-use");
    }

    /** Kept first, so that all of it comes back when he regrets this. */
    private String discard(Questionnaire questionnaire) {
        questionnaires.keep(questionnaire.getId(), sent(questionnaire), editor.edit());
        questionnaires.discard(questionnaire.getId());
        return QuestionnairesAddress.editor(questionnaire.getId());
    }

    private static String with(Questionnaire questionnaire, String flag) {
        return QuestionnairesAddress.editor(questionnaire.getId()) + '&' + flag + "=1";
    }

    private static String at(Questionnaire questionnaire, String field) {
        String editor = QuestionnairesAddress.editor(questionnaire.getId());
        return field.isEmpty() ? editor : editor + '&' + AT + '=' + field + '#' + field;
    }
}
