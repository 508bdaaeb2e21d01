package nl.goedgesprek.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Cut;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.sealing.ConfidentialText;
import org.jspecify.annotations.Nullable;

/** What a visitor answered before an appointment, with the version of the questionnaire that he was shown. */
@Entity
@Table(name = "intake_response")
public class IntakeResponse {

    private static final int LONGEST = 8000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "appointment_id")
    private long appointmentId;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "questionnaire_version_id")
    private QuestionnaireVersion version;

    @Column(name = "written_with")
    private @Nullable String writtenWith;

    @Column(name = "answered_at_ms")
    private Instant answeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "intake_answer", joinColumns = @JoinColumn(name = "intake_response_id"))
    @MapKeyColumn(name = "question_key")
    @Column(name = "answer_text")
    @Convert(converter = ConfidentialText.class)
    private Map<String, String> answers = new HashMap<>();

    IntakeResponse(
            long appointmentId, QuestionnaireVersion version, Answers answers, SecretCode code, Instant answeredAt) {
        this.appointmentId = appointmentId;
        this.version = version;
        this.writtenWith = code.hash();
        revise(answers, answeredAt);
    }

    @SuppressWarnings("NullAway.Init")
    protected IntakeResponse() {}

    /** Other answers to the same questions. */
    final void revise(Answers given, Instant now) {
        answers.clear();
        given.byKey().forEach((key, text) -> answers.put(key, Cut.to(LONGEST, text)));
        answeredAt = now;
    }

    /** Whether the first of it was written with this code. */
    public boolean isWrittenWith(SecretCode code) {
        return code.hash().equals(writtenWith);
    }

    public QuestionnaireVersion version() {
        return version;
    }

    public Answers answers() {
        return new Answers(answers);
    }

    boolean hasOpenQuestions() {
        return open().findAny().isPresent();
    }

    /** Whether a question is open that the coach made required. */
    boolean lacksRequired() {
        return open().anyMatch(Question::isRequired);
    }

    private Stream<Question> open() {
        return version.asked(answers()).stream()
                .filter(question -> answers().text(question.getKey()).isEmpty());
    }
}
