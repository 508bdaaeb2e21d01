package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.booking.ShownVersionService;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.AskedQuestion;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * The fourth step, of a conversation that asks something: the questions beforehand, in the version that this visitor was shown first, also when the coach has
 * published another since or lets the conversation ask something else.
 */
@Named
@RequestScoped
public class IntakeStep {

    @Inject
    private Asked asked;

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftService drafts;

    @Inject
    private IntakeService intake;

    @Inject
    private ShownVersionService shown;

    @Inject
    private Reader reader;

    private @Nullable QuestionnaireVersion version;

    public QuestionnaireVersion getVersion() {
        if (version == null) {
            version = shown().or(this::answered)
                    .or(() -> current.type().flatMap(type -> intake.newest(type.questionnaire())))
                    .orElseGet(QuestionnaireVersion::empty);
        }
        return version;
    }

    /** By what the form says which version it shows. */
    public String getShown() {
        return shown.tell(getVersion(), current.type().orElseThrow(), key());
    }

    private SecretCode key() {
        return current.key().orElseThrow();
    }

    private Optional<QuestionnaireVersion> shown() {
        return current.type().flatMap(type -> shown.read(type, key(), asked.version()));
    }

    private Optional<QuestionnaireVersion> answered() {
        return drafts.answered(current.draft().orElseThrow());
    }

    /** Whether there is such a step: anything is asked in the conversation that was chosen. */
    boolean isTaken() {
        return current.type().isPresent() && !getVersion().questions().isEmpty();
    }

    public List<AskedQuestion> getQuestions() {
        Answers answers = current.draft().orElseThrow().answers();
        Wrong wrong = new Wrong(reader, asked.has(BookDeeds.WRONG) ? violations(answers) : List.of());
        return AskedQuestion.all(getVersion().questions(), answers, wrong, reader);
    }

    /** Keeps the answers of a form that has them. */
    void save(SecretCode key) {
        shown().ifPresent(own -> {
            version = own;
            Answers given = asked.answers(own);
            Retry.onConflict(() -> drafts.answer(key, own, given));
        });
    }

    /** Where the visitor goes on: at the same step when an answer is wrong. */
    BookAddress next(SecretCode key) {
        if (!violations(asked.answers(getVersion())).isEmpty()) {
            return BookAddress.of(key, Step.INTAKE).with(BookDeeds.WRONG, "1");
        }
        Retry.onConflict(() -> drafts.leaveQuestions(key));
        return BookAddress.of(key, Step.YOU);
    }

    private List<Violation> violations(Answers answers) {
        return getVersion().check(answers);
    }
}
