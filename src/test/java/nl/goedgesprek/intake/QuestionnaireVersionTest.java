package nl.goedgesprek.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireVersionTest {

    private static final BilingualText TEXT = new BilingualText("Vraag", "Question");

    private final QuestionnaireVersion version = new QuestionnaireVersion(
            "test",
            1,
            Instant.EPOCH,
            List.of(
                    new Question("leads", QuestionKind.YES_NO, TEXT),
                    new Question("howMany", QuestionKind.SHORT, TEXT)
                            .required()
                            .when(Condition.answered("leads", "yes")),
                    new Question("names", QuestionKind.LONG, TEXT).when(Condition.notAnswered("howMany", "0")),
                    new Question("fruit", QuestionKind.SEVERAL, TEXT)
                            .offering(List.of(new QuestionOption("apple", TEXT), new QuestionOption("pear", TEXT))),
                    new Question("one", QuestionKind.ONE, TEXT)
                            .offering(List.of(new QuestionOption("a", TEXT), new QuestionOption("b", TEXT))),
                    new Question("scale", QuestionKind.SCALE, TEXT)));

    @Test
    void a_question_whose_condition_does_not_hold_is_not_required_and_not_kept() {
        Answers answers = new Answers(Map.of("leads", "no", "howMany", "12"));

        assertThat(version.check(answers)).isEmpty();
        assertThat(version.keep(answers).byKey()).containsOnlyKeys("leads");
        assertThat(version.asked(answers)).extracting(Question::getKey).doesNotContain("howMany");
    }

    @Test
    void a_question_whose_condition_holds_is_required() {
        assertThat(version.check(new Answers(Map.of("leads", "yes"))))
                .containsExactly(new Violation("howMany", "violation.required"));
    }

    @Test
    void an_answer_that_is_not_kept_does_not_count_for_later_conditions() {
        Answers answers = new Answers(Map.of("leads", "no", "howMany", "0", "names", "Eva"));

        assertThat(version.keep(answers).byKey()).containsOnlyKeys("leads", "names");
    }

    @ParameterizedTest
    @CsvSource({
        "leads, maybe, violation.choice",
        "fruit, cherry, violation.choice",
        "one, c, violation.choice",
        "scale, 0, violation.choice",
        "scale, 11, violation.choice",
        "scale, 5.5, violation.choice",
        "other, x, violation.question"
    })
    void what_cannot_be_an_answer_is_told_at_its_question(String key, String text, String message) {
        assertThat(version.check(new Answers(Map.of(key, text)))).containsExactly(new Violation(key, message));
    }

    @Test
    void an_option_is_chosen_once() {
        assertThat(version.check(new Answers(Map.of("fruit", "apple\npear")))).isEmpty();
        assertThat(version.check(new Answers(Map.of("fruit", "apple\napple"))))
                .containsExactly(new Violation("fruit", "violation.choice"));
    }

    @Test
    void a_long_answer_may_be_long_and_no_longer() {
        assertThat(version.check(new Answers(Map.of("names", "x".repeat(4000)))))
                .isEmpty();
        assertThat(version.check(new Answers(Map.of("names", "x".repeat(4001)))))
                .containsExactly(new Violation("names", "violation.length", List.of(4000)));
    }

    @Test
    void an_empty_answer_is_none() {
        assertThat(new Answers(Map.of("names", " \r\n ")).isEmpty()).isTrue();
    }

    @Test
    void control_characters_are_not_kept_and_lines_are() {
        Answers answers = new Answers(Map.of("names", "a\u0000b\r\nc\td", "howMany", "\u0000\u0007"));

        assertThat(answers.text("names")).isEqualTo("ab\nc\td");
        assertThat(answers.byKey()).containsOnlyKeys("names");
    }

    @Test
    void the_default_questionnaire_asks_how_many_people_unless_one_leads_none() {
        QuestionnaireVersion asked =
                new QuestionnaireVersion("default", 1, Instant.EPOCH, DefaultQuestionnaire.questions());

        assertThat(asked.asked(new Answers(Map.of()))).hasSize(8);
        assertThat(asked.asked(new Answers(Map.of("pad", "geen")))).hasSize(7);
        assertThat(asked.questions()).noneMatch(Question::isRequired);
    }
}
