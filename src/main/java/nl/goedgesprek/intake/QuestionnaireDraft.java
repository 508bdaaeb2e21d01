package nl.goedgesprek.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.goedgesprek.platform.Violation;

/** What a coach is writing: questions in order, finished or not. Nobody else sees it before it is published. */
public record QuestionnaireDraft(List<DraftQuestion> questions) {

    /** How many questions one can ask. */
    public static final int MOST_QUESTIONS = 40;

    public static final QuestionnaireDraft EMPTY = new QuestionnaireDraft(List.of());

    public QuestionnaireDraft {
        questions = List.copyOf(questions);
    }

    static QuestionnaireDraft of(QuestionnaireVersion version) {
        return new QuestionnaireDraft(
                version.questions().stream().map(DraftQuestion::of).toList());
    }

    /** The questions that were not taken out. */
    public List<DraftQuestion> present() {
        return questions.stream().filter(question -> !question.removed()).toList();
    }

    /** The same with one question more, at the end. */
    public QuestionnaireDraft with(DraftQuestion question) {
        List<DraftQuestion> all = new ArrayList<>(questions);
        all.add(question);
        return new QuestionnaireDraft(all);
    }

    /** The same with another question in the place of the one with this key, if there is one. */
    public QuestionnaireDraft changed(String key, UnaryOperator<DraftQuestion> change) {
        return new QuestionnaireDraft(questions.stream()
                .map(question -> question.key().equals(key) ? change.apply(question) : question)
                .toList());
    }

    /** The same with one question before the one that is asked before it; the first stays where it is. */
    public QuestionnaireDraft earlier(String key) {
        return swapped(key, -1);
    }

    /** The same with one question behind the one that is asked after it; the last stays where it is. */
    public QuestionnaireDraft later(String key) {
        return swapped(key, 1);
    }

    /** What must be mended before it can be published; the fields are those of {@link DraftQuestion#field}. */
    public List<Violation> violations() {
        return new DraftCheck(present()).violations();
    }

    /** As a visitor would be asked them. What is still missing shows as an ellipsis. */
    public List<Question> asked() {
        List<DraftQuestion> present = present();
        List<Question> asked = new ArrayList<>();
        for (DraftQuestion question : present) {
            asked.add(question.asked(present.subList(0, asked.size())));
        }
        return asked;
    }

    private QuestionnaireDraft swapped(String key, int by) {
        List<DraftQuestion> present = present();
        for (int i = 0; i < present.size(); i++) {
            if (present.get(i).key().equals(key) && i + by >= 0 && i + by < present.size()) {
                List<DraftQuestion> all = new ArrayList<>(questions);
                Collections.swap(all, all.indexOf(present.get(i)), all.indexOf(present.get(i + by)));
                return new QuestionnaireDraft(all);
            }
        }
        return this;
    }
}
