package nl.goedgesprek.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/**
 * The coach's questionnaires: writing, publishing, and putting away. What he writes is a draft until he publishes it;
 * then it is a version, which never changes.
 */
@Stateless
@Allowed(Circle.COACHES)
public class QuestionnaireService {

    @Inject
    private IntakeRepository repository;

    @Inject
    private QuestionnaireTitles titles;

    @Inject
    private UndoService undo;

    @Inject
    private Clock clock;

    /** All of them, the retired ones too, by title. */
    public List<Questionnaire> all() {
        return repository.questionnaires();
    }

    public Optional<Questionnaire> find(long id) {
        return repository.questionnaire(id);
    }

    /** What the coach goes on writing: his draft, or else what is published. */
    public QuestionnaireDraft draft(Questionnaire questionnaire) {
        return questionnaire.draft().or(() -> published(questionnaire)).orElse(QuestionnaireDraft.EMPTY);
    }

    /** Begins one, with nothing in it. */
    public Questionnaire begin(String title) {
        return begin(title, QuestionnaireDraft.EMPTY);
    }

    /**
     * Begins one with the questions of another as they stand in its draft; their keys are the same.
     *
     * @param title what it is called, with a number behind it when that is taken
     */
    public Questionnaire copy(long id, String title) {
        return begin(titles.free(title), draft(locked(id)));
    }

    public void rename(long id, String title) {
        titles.check(title, id);
        locked(id).rename(title.strip());
    }

    /**
     * Keeps what the coach has written, finished or not.
     *
     * @throws DraftChangedException when another window saved after this one had read
     */
    public void keep(long id, QuestionnaireDraft draft, DraftEdit edit) {
        keepIn(locked(id), draft, edit);
    }

    /**
     * Keeps what the coach has written and makes it the newest version. Who began with an earlier one goes on with that,
     * and answers stay with the version to which they were given.
     *
     * @return what must be mended first; it is kept then, and not published
     * @throws DraftChangedException when another window saved after this one had read
     */
    public List<Violation> publish(long id, QuestionnaireDraft draft, DraftEdit edit) {
        Questionnaire questionnaire = locked(id);
        keepIn(questionnaire, draft, edit);
        List<Violation> wrong = draft.violations();
        if (wrong.isEmpty() && questionnaire.draftedAt().isPresent()) {
            addVersion(questionnaire.getSlug(), draft.asked());
            questionnaire.settle();
        }
        return wrong;
    }

    /**
     * Throws away what was changed since it was published, which can be undone for a while; what was never published
     * stays.
     */
    public void discard(long id) {
        Questionnaire questionnaire = locked(id);
        if (questionnaire.draftedAt().isPresent() && published(questionnaire).isPresent()) {
            Deed deed = undo.begin(DeedKind.DRAFT_DISCARDED, id, questionnaire.getTitle(), null);
            undo.watch(deed, Questionnaire.TABLE, "id", id);
            undo.watch(deed, "questionnaire_draft_question", "questionnaire_id", id);
            questionnaire.settle();
            undo.finish(deed);
        }
    }

    /** Puts it away, so that no conversation can choose it; its versions and answers stay. */
    public void retire(long id) {
        locked(id).retire(clock.instant());
    }

    public void restore(long id) {
        locked(id).restore();
    }

    /** Lets nobody else change it until this transaction has ended. */
    public void lock(long id) {
        locked(id);
    }

    /** Whether a conversation can ask it; until this transaction has ended, nobody puts it away. */
    public boolean isOffered(long id) {
        Questionnaire questionnaire = locked(id);
        return !questionnaire.isRetired() && published(questionnaire).isPresent();
    }

    /** Publishes these questions under a new name. */
    @Allowed(Circle.SERVICES)
    public void found(String slug, String title, List<Question> questions) {
        repository.add(new Questionnaire(slug, title));
        addVersion(slug, questions);
    }

    private Questionnaire begin(String title, QuestionnaireDraft draft) {
        titles.check(title, 0);
        Questionnaire questionnaire = new Questionnaire(FreshKey.next(), title.strip());
        questionnaire.write(draft, clock.instant());
        repository.add(questionnaire);
        repository.flush();
        return questionnaire;
    }

    /** What is the same as what was published is no change. */
    private void keepIn(Questionnaire questionnaire, QuestionnaireDraft draft, DraftEdit edit) {
        questionnaire.admit(edit);
        if (published(questionnaire).filter(draft::equals).isPresent()) {
            questionnaire.settle();
        } else {
            questionnaire.write(draft, clock.instant());
        }
    }

    private Optional<QuestionnaireDraft> published(Questionnaire questionnaire) {
        return repository.newest(questionnaire.getSlug()).map(QuestionnaireDraft::of);
    }

    private void addVersion(String slug, List<Question> questions) {
        int number =
                repository.newest(slug).map(earlier -> earlier.getNumber() + 1).orElse(1);
        repository.add(new QuestionnaireVersion(slug, number, clock.instant(), questions));
    }

    private Questionnaire locked(long id) {
        return repository
                .lockedQuestionnaire(id)
                .orElseThrow(() -> new IllegalArgumentException("no questionnaire " + id));
    }
}
