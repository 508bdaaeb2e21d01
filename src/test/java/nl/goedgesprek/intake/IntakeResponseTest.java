package nl.goedgesprek.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.SecretCode;
import org.junit.jupiter.api.Test;

/** What somebody who wrote something still leaves open. */
class IntakeResponseTest {

    private static final BilingualText TEXT = new BilingualText("Vraag", "Question");

    private final QuestionnaireVersion version = new QuestionnaireVersion(
            "test",
            1,
            Instant.EPOCH,
            List.of(
                    new Question("needed", QuestionKind.SHORT, TEXT).required(),
                    new Question("more", QuestionKind.SHORT, TEXT)));

    @Test
    void a_question_that_may_stay_open_does_not_lack() {
        IntakeResponse response = response("needed");

        assertThat(response.hasOpenQuestions()).isTrue();
        assertThat(response.lacksRequired()).isFalse();
    }

    @Test
    void a_question_that_the_coach_needs_does() {
        assertThat(response("more").lacksRequired()).isTrue();
    }

    private IntakeResponse response(String answered) {
        return new IntakeResponse(1, version, new Answers(Map.of(answered, "Ja.")), SecretCode.random(), Instant.EPOCH);
    }
}
