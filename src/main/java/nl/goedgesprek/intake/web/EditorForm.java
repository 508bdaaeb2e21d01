package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.intake.DraftCondition;
import nl.goedgesprek.intake.DraftEdit;
import nl.goedgesprek.intake.DraftOption;
import nl.goedgesprek.intake.DraftQuestion;
import nl.goedgesprek.intake.DraftText;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.intake.QuestionnaireDraft;
import nl.goedgesprek.platform.Cut;
import nl.goedgesprek.platform.PostedForm;

/**
 * Reads the whole draft from the editor's form: its questions' keys are in it in order, and each question's fields begin
 * with its key. What is longer than anybody can mean is cut.
 */
@RequestScoped
public class EditorForm {

    static final String QUESTION = "vraag";
    static final String OPTION = "antwoord";
    static final String WINDOW = "venster";
    static final String SEEN = "gezien";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,40}");
    private static final int TEXT = 500;
    private static final int END = 150;
    private static final int LABEL = 300;

    @Inject
    private PostedForm form;

    /** In which window it was sent. */
    DraftEdit edit() {
        return new DraftEdit(
                Cut.to(40, form.text(WINDOW)), form.number(SEEN).orElse(0L).intValue());
    }

    /** @param kept what was kept before, for questions that were taken out and have no fields */
    QuestionnaireDraft read(QuestionnaireDraft kept) {
        return new QuestionnaireDraft(keys(QUESTION)
                .limit(QuestionnaireDraft.MOST_QUESTIONS)
                .flatMap(key -> question(key, kept).stream())
                .toList());
    }

    private Optional<DraftQuestion> question(String key, QuestionnaireDraft kept) {
        if (!form.has(key + "-kind")) {
            return kept.questions().stream()
                    .filter(one -> one.key().equals(key) && one.removed())
                    .findFirst();
        }
        Set<String> removed = keys(key + "-weg").collect(Collectors.toSet());
        List<DraftOption> options = keys(key + '-' + OPTION)
                .limit(DraftQuestion.MOST_OPTIONS)
                .map(option -> new DraftOption(option, text(key + "-o-" + option, LABEL), removed.contains(option)))
                .toList();
        return Optional.of(new DraftQuestion(
                key,
                kind(key),
                text(key + "-text", TEXT),
                text(key + "-help", TEXT),
                text(key + "-low", END),
                text(key + "-high", END),
                form.has(key + "-required"),
                options,
                condition(key),
                false));
    }

    private QuestionKind kind(String key) {
        return Stream.of(QuestionKind.values())
                .filter(kind -> kind.name().equals(form.text(key + "-kind")))
                .findFirst()
                .orElse(QuestionKind.SHORT);
    }

    private DraftCondition condition(String key) {
        String on = form.text(key + "-on");
        if (!KEY.matcher(on).matches()) {
            return DraftCondition.ALWAYS;
        }
        List<String> values =
                keys(key + "-values").limit(DraftQuestion.MOST_OPTIONS).toList();
        return new DraftCondition(on, form.text(key + "-negated").equals("true"), values);
    }

    private DraftText text(String field, int most) {
        return new DraftText(line(field + "-nl", most), line(field + "-en", most));
    }

    private String line(String field, int most) {
        return Cut.to(most, form.text(field).replaceAll("\\p{Cc}+", " "));
    }

    private Stream<String> keys(String field) {
        return form.texts(field).stream()
                .filter(key -> KEY.matcher(key).matches())
                .distinct();
    }
}
