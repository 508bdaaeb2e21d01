package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.booking.Draft;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.Question;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import org.jspecify.annotations.Nullable;

/** The fourth step: the questions beforehand, in the version that this visitor was shown first. */
@Named
@RequestScoped
public class IntakeStep {

    private static final String VERSION = "versie";

    @Inject
    private Asked asked;

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftService drafts;

    @Inject
    private IntakeService intake;

    @Inject
    private Reader reader;

    private @Nullable QuestionnaireVersion version;

    public QuestionnaireVersion getVersion() {
        if (version == null) {
            Draft draft = current.draft().orElseThrow();
            String questionnaire = current.type().orElseThrow().questionnaire();
            version = asked.number(VERSION)
                    .or(draft::questionnaireVersion)
                    .flatMap(intake::version)
                    .filter(shown -> shown.isOf(questionnaire))
                    .or(() -> intake.newest(questionnaire))
                    .orElseThrow(() -> new IllegalStateException("no questionnaire " + questionnaire));
        }
        return version;
    }

    public List<AskedQuestion> getQuestions() {
        Answers answers = current.draft().orElseThrow().answers();
        Wrong wrong = new Wrong(reader, asked.has(BookDeeds.WRONG) ? violations(answers) : List.of());
        List<Question> all = getVersion().questions();
        return all.stream()
                .map(question -> new AskedQuestion(
                        question,
                        answers.of(question.getKey()),
                        wrong.at(question.getKey()),
                        AskedQuestion.condition(question, all, reader)))
                .toList();
    }

    /** Keeps the answers of a form that has them. */
    void save(SecretCode key) {
        if (asked.has(VERSION)) {
            Answers given = given();
            Retry.onConflict(() -> drafts.answer(key, getVersion().getId(), given));
        }
    }

    /** Where the visitor goes on: at the same step when an answer is wrong. */
    BookAddress next(SecretCode key) {
        return violations(given()).isEmpty()
                ? BookAddress.of(key, Step.YOU)
                : BookAddress.of(key, Step.INTAKE).with(BookDeeds.WRONG, "1");
    }

    private List<Violation> violations(Answers answers) {
        return getVersion().check(answers);
    }

    private Answers given() {
        Map<String, String> given = new LinkedHashMap<>();
        getVersion()
                .questions()
                .forEach(question ->
                        given.put(question.getKey(), String.join("\n", asked.texts("q-" + question.getKey()))));
        return new Answers(given);
    }
}
