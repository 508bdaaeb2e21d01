package nl.goedgesprek.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;

/** Tells what is asked and keeps what is answered. */
@Stateless
@Allowed(Circle.SERVICES)
public class IntakeService {

    @Inject
    private IntakeRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The version that a visitor who starts now is shown. */
    @Allowed({Circle.COACHES, Circle.VISITORS})
    public Optional<QuestionnaireVersion> newest(String questionnaire) {
        return repository.newest(questionnaire);
    }

    /**
     * The version with this number, as long as it is one of this questionnaire: a number alone opens nothing to a visitor.
     *
     * @param questionnaire what the conversation asks
     */
    public Optional<QuestionnaireVersion> version(String questionnaire, long id) {
        return version(id).filter(version -> version.isOf(questionnaire));
    }

    /** The version with this number, whichever questionnaire it is of. */
    public Optional<QuestionnaireVersion> version(long id) {
        return repository.version(id);
    }

    /** Keeps the answers to questions that were asked; nothing when there are none. */
    public void store(long appointmentId, QuestionnaireVersion version, Answers answers, SecretCode code) {
        Answers kept = version.keep(answers);
        if (!kept.isEmpty()) {
            repository.add(new IntakeResponse(appointmentId, version, kept, code, clock.instant()));
        }
    }

    /** Whether a visitor can still write something: he is asked a question to which he gave no answer. */
    public boolean hasOpenQuestions(long appointmentId, String questionnaire) {
        return repository
                .response(appointmentId)
                .map(IntakeResponse::hasOpenQuestions)
                .orElseGet(() -> newest(questionnaire)
                        .filter(version -> !version.questions().isEmpty())
                        .isPresent());
    }

    /**
     * Whether a visitor may be reminded of his questions: he wrote nothing yet, or left open what the coach needs. Who
     * wrote something and left the rest open has said what he wanted to say.
     */
    public boolean isAwaitingAnswers(long appointmentId, String questionnaire) {
        return repository
                .response(appointmentId)
                .filter(response -> !response.answers().isEmpty())
                .map(IntakeResponse::lacksRequired)
                .orElseGet(() -> hasOpenQuestions(appointmentId, questionnaire));
    }

    /**
     * Keeps other answers than before, also those that leave a required question open or are too long: who revises is
     * still writing. What is no choice of its question is left out.
     */
    public void revise(long appointmentId, QuestionnaireVersion version, Answers answers, SecretCode code) {
        Answers kept = version.keepPossible(answers);
        Optional<IntakeResponse> earlier = repository.response(appointmentId);
        earlier.ifPresent(response -> response.revise(kept, clock.instant()));
        if (earlier.isEmpty() && !kept.isEmpty()) {
            repository.add(new IntakeResponse(appointmentId, version, kept, code, clock.instant()));
        }
    }

    /** Whether anything was answered, which shows nobody what. */
    public boolean isAnswered(long appointmentId) {
        return repository.response(appointmentId).isPresent();
    }

    /** Whether that was written with this code. */
    public boolean isWrittenWith(long appointmentId, SecretCode code) {
        return repository
                .response(appointmentId)
                .filter(response -> response.isWrittenWith(code))
                .isPresent();
    }

    /** Forgets what was answered. */
    public void erase(long appointmentId) {
        repository.response(appointmentId).ifPresent(repository::remove);
    }

    /** What was answered, whosoever it is to read: who calls this knows. The coach who looks is written down. */
    @Allowed(value = Circle.SERVICES, confidential = true)
    public Optional<IntakeResponse> response(long appointmentId) {
        Optional<IntakeResponse> response = repository.response(appointmentId);
        response.ifPresent(seen -> audit.recordView(Act.ANSWERS_SEEN, Subject.appointment(appointmentId)));
        return response;
    }
}
