package nl.goedgesprek.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.undo.Undoing;
import nl.goedgesprek.undo.Undone;

/** Lets a draft that was thrown away come back, unless another was begun in its place, or even published. */
@Dependent
class DraftReturn {

    @Inject
    private IntakeRepository repository;

    /** Two drafts are never mixed. Locked, so that nobody begins one now. */
    void check(@Observes Undoing undoing) {
        questionnaires(undoing)
                .filter(questionnaire ->
                        questionnaire.draftedAt().isPresent() || isPublished(questionnaire, undoing.since()))
                .findAny()
                .ifPresent(other -> undoing.refuse());
    }

    private boolean isPublished(Questionnaire questionnaire, Instant since) {
        return repository
                .newest(questionnaire.getSlug())
                .filter(version -> version.publishedAt().isAfter(since))
                .isPresent();
    }

    /** A window that shows what was published does not save that over what is back. */
    void tell(@Observes Undone undone) {
        questionnaires(undone.undoing()).forEach(Questionnaire::turn);
    }

    private Stream<Questionnaire> questionnaires(Undoing undoing) {
        return undoing.of(Questionnaire.TABLE).stream()
                .map(repository::freshQuestionnaire)
                .flatMap(Optional::stream);
    }
}
