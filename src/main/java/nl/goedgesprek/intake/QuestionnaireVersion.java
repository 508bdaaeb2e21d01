package nl.goedgesprek.intake;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.goedgesprek.platform.Violation;

/** A questionnaire as it was published once: the questions in order. It never changes; a new wording is a new version. */
@Entity
@Table(name = "questionnaire_version")
public class QuestionnaireVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String questionnaire;

    @Column(name = "version_number")
    private int number;

    @Column(name = "published_at_ms")
    private Instant publishedAt;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("sortOrder")
    private List<Question> questions = new ArrayList<>();

    QuestionnaireVersion(String questionnaire, int number, Instant publishedAt, List<Question> questions) {
        this.questionnaire = questionnaire;
        this.number = number;
        this.publishedAt = publishedAt;
        for (Question question : questions) {
            question.placeIn(this, this.questions.size());
            this.questions.add(question);
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected QuestionnaireVersion() {}

    /** A questionnaire that asks nothing, for a conversation that has none. Never stored. */
    public static QuestionnaireVersion empty() {
        return new QuestionnaireVersion("", 0, Instant.EPOCH, List.of());
    }

    public long getId() {
        return id;
    }

    /** Whether it is a version of the questionnaire with this name. */
    public boolean isOf(String name) {
        return questionnaire.equals(name);
    }

    public int getNumber() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    /** The questions that somebody who answered this far is asked. */
    public List<Question> asked(Answers answers) {
        return new AnswerSheet(questions, answers).asked();
    }

    /** The answers without those to questions that are not asked, and without keys that are no question. */
    public Answers keep(Answers answers) {
        return new AnswerSheet(questions, answers).kept();
    }

    /** The same without answers that their question does not offer; one that is too long stays. */
    Answers keepPossible(Answers answers) {
        return new AnswerSheet(questions, answers).possible();
    }

    /** What is wrong with these answers, the question's key as field; a key that is no question is wrong as well. */
    public List<Violation> check(Answers answers) {
        Set<String> unknown = new TreeSet<>(answers.byKey().keySet());
        questions.forEach(question -> unknown.remove(question.getKey()));
        List<Violation> all = new ArrayList<>(new AnswerSheet(questions, answers).violations());
        unknown.forEach(key -> all.add(new Violation(key, "violation.question")));
        return all;
    }
}
