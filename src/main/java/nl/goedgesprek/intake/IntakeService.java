package nl.goedgesprek.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Tells what is asked and keeps what is answered. */
@Stateless
public class IntakeService {

    @Inject
    private IntakeRepository repository;

    @Inject
    private Clock clock;

    /** The version that a visitor who starts now is shown. */
    public Optional<QuestionnaireVersion> newest(String questionnaire) {
        return repository.newest(questionnaire);
    }

    public Optional<QuestionnaireVersion> version(long id) {
        return repository.version(id);
    }

    /** Keeps the answers to questions that were asked; nothing when there are none. */
    public void store(long appointmentId, QuestionnaireVersion version, Answers answers) {
        Answers kept = version.keep(answers);
        if (!kept.isEmpty()) {
            repository.add(new IntakeResponse(appointmentId, version, kept, clock.instant()));
        }
    }

    /** Whether a visitor can still write something: he is asked a question to which he gave no answer. */
    public boolean hasOpenQuestions(long appointmentId, String questionnaire) {
        return response(appointmentId)
                .map(IntakeResponse::hasOpenQuestions)
                .orElseGet(() -> newest(questionnaire)
                        .filter(version -> !version.questions().isEmpty())
                        .isPresent());
    }

    /**
     * Keeps other answers than before, also those that leave a required question open or are too long: who revises is
     * still writing. What is no choice of its question is left out.
     */
    public void revise(long appointmentId, QuestionnaireVersion version, Answers answers) {
        Answers kept = version.keepPossible(answers);
        Optional<IntakeResponse> earlier = repository.response(appointmentId);
        earlier.ifPresent(response -> response.revise(kept, clock.instant()));
        if (earlier.isEmpty() && !kept.isEmpty()) {
            repository.add(new IntakeResponse(appointmentId, version, kept, clock.instant()));
        }
    }

    /** Forgets what was answered. */
    public void erase(long appointmentId) {
        repository.response(appointmentId).ifPresent(repository::remove);
    }

    public Optional<IntakeResponse> response(long appointmentId) {
        return repository.response(appointmentId);
    }
}
