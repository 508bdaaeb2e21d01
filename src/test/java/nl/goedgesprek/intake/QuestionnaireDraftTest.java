package nl.goedgesprek.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionnaireDraftTest {

    private static final DraftText TEXT = new DraftText("Vraag", "Question");

    private final DraftQuestion leads = question("leads", QuestionKind.YES_NO);
    private final DraftQuestion many = onlyWhen(question("many", QuestionKind.SHORT), "leads", "yes");

    @Test
    void what_is_finished_can_be_published_and_is_asked_as_it_was_written() {
        QuestionnaireDraft draft =
                draft(leads, many, fruit("Appel", "Apple", "Peer", "Pear"), scale("geen idee", "none"));

        assertThat(draft.violations()).isEmpty();
        List<Question> asked = draft.asked();
        assertThat(asked).extracting(Question::getKey).containsExactly("leads", "many", "fruit", "scale");
        assertThat(asked.get(1).condition().values()).containsExactly("yes");
        assertThat(asked.get(2).options()).extracting(QuestionOption::getKey).containsExactly("o0", "o1");
        assertThat(asked.get(3).low()).map(dutch()).contains("geen idee");
    }

    @Test
    void a_published_questionnaire_becomes_the_same_draft_again() {
        List<Question> questions = DefaultQuestionnaire.questions();
        QuestionnaireVersion version = new QuestionnaireVersion("x", 1, Instant.EPOCH, questions);
        QuestionnaireDraft draft = QuestionnaireDraft.of(version);

        assertThat(draft.violations()).isEmpty();
        QuestionnaireVersion again = new QuestionnaireVersion("x", 2, Instant.EPOCH, draft.asked());
        assertThat(QuestionnaireDraft.of(again)).isEqualTo(draft);
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void a_draft_is_kept_as_it_is_finished_or_not(QuestionKind kind) {
        DraftQuestion blank = DraftQuestion.blank(kind);
        DraftQuestion odd =
                onlyWhen(fruit("\"{\\", "\u2028é", "", "Pear"), "leads", "yes").removed(true);

        assertThat(DraftJson.read(DraftJson.write(blank))).isEqualTo(blank);
        assertThat(DraftJson.read(DraftJson.write(odd))).isEqualTo(odd);
    }

    @Test
    void a_missing_translation_is_told_at_its_field() {
        DraftQuestion half = new DraftQuestion(
                "half",
                QuestionKind.SHORT,
                new DraftText("Vraag", " "),
                new DraftText("", "Help"),
                DraftText.NONE,
                DraftText.NONE,
                false,
                List.of(),
                DraftCondition.ALWAYS,
                false);

        assertThat(draft(half).violations()).containsExactly(missing("half-text-en"), missing("half-help-nl"));
        assertThat(draft(half).asked().get(0).text().in(Language.EN)).isEqualTo("…");
    }

    @Test
    void what_is_too_long_is_told_at_its_field() {
        DraftQuestion wordy = question("wordy", QuestionKind.LONG, new DraftText("x".repeat(301), "x".repeat(300)));

        assertThat(draft(wordy).violations())
                .containsExactly(new Violation("wordy-text-nl", "violation.length", List.of(300)));
    }

    @Test
    void a_choice_has_at_least_two_answers_and_none_of_them_twice() {
        assertThat(draft(fruit("Appel", "Apple")).violations())
                .containsExactly(new Violation("fruit-options", "questions.violation.few"));
        assertThat(draft(fruit("Appel", "Apple", " appel ", "Pear")).violations())
                .containsExactly(new Violation("fruit-o-o1-nl", "questions.violation.twice"));
    }

    @Test
    void an_answer_without_words_is_none_and_one_in_one_language_is_half_an_answer() {
        DraftQuestion fruit = fruit("Appel", "Apple", "", "", "Peer", "");

        assertThat(draft(fruit).violations()).containsExactly(missing("fruit-o-o2-en"));
        assertThat(draft(fruit).asked().get(0).options()).hasSize(2);
    }

    @Test
    void a_scale_names_both_its_ends() {
        assertThat(draft(scale("geen idee", "")).violations()).containsExactly(missing("scale-low-en"));
    }

    @Test
    void a_condition_on_a_later_question_is_refused_and_a_visitor_is_asked_always() {
        QuestionnaireDraft draft = draft(leads, many).later("leads");

        assertThat(draft.violations()).containsExactly(new Violation("many-on", "questions.violation.later"));
        assertThat(draft.asked().get(0).condition().isAlways()).isTrue();
    }

    @Test
    void a_condition_on_a_question_that_was_taken_out_is_refused() {
        QuestionnaireDraft draft = draft(leads, many).changed("leads", one -> one.removed(true));

        assertThat(draft.violations()).containsExactly(new Violation("many-on", "questions.violation.gone"));
        assertThat(draft.changed("leads", one -> one.removed(false)).violations())
                .isEmpty();
    }

    @Test
    void a_condition_needs_answers_to_choose_from_and_at_least_one_chosen() {
        DraftQuestion onWords = onlyWhen(question("names", QuestionKind.LONG), "many", "12");
        DraftQuestion onNothing = onlyWhen(question("names", QuestionKind.LONG), "leads");

        assertThat(draft(leads, many, onWords).violations())
                .containsExactly(new Violation("names-on", "questions.violation.words"));
        assertThat(draft(leads, onNothing).violations())
                .containsExactly(new Violation("names-values", "questions.violation.values"));
    }

    @Test
    void an_empty_questionnaire_is_not_published() {
        assertThat(QuestionnaireDraft.EMPTY.violations())
                .containsExactly(new Violation("questions", "questions.violation.none"));
    }

    @Test
    void questions_change_places_across_one_that_was_taken_out() {
        QuestionnaireDraft draft =
                draft(leads, question("out", QuestionKind.SHORT).removed(true), many);

        assertThat(draft.earlier("many").present())
                .extracting(DraftQuestion::key)
                .containsExactly("many", "leads");
        assertThat(draft.earlier("leads")).isEqualTo(draft);
        assertThat(draft.later("many")).isEqualTo(draft);
    }

    private static Function<BilingualText, String> dutch() {
        return text -> text.in(Language.NL);
    }

    private static Violation missing(String field) {
        return new Violation(field, "questions.violation.missing");
    }

    private static QuestionnaireDraft draft(DraftQuestion... questions) {
        return new QuestionnaireDraft(List.of(questions));
    }

    private static DraftQuestion question(String key, QuestionKind kind) {
        return question(key, kind, TEXT);
    }

    private static DraftQuestion question(String key, QuestionKind kind, DraftText text) {
        return new DraftQuestion(
                key, kind, text, DraftText.NONE, TEXT, TEXT, false, List.of(), DraftCondition.ALWAYS, false);
    }

    private static DraftQuestion onlyWhen(DraftQuestion one, String other, String... values) {
        return new DraftQuestion(
                one.key(),
                one.kind(),
                one.text(),
                one.help(),
                one.low(),
                one.high(),
                one.required(),
                one.options(),
                new DraftCondition(other, false, List.of(values)),
                one.removed());
    }

    private static DraftQuestion scale(String dutchLow, String englishLow) {
        return new DraftQuestion(
                "scale",
                QuestionKind.SCALE,
                TEXT,
                DraftText.NONE,
                new DraftText(dutchLow, englishLow),
                TEXT,
                true,
                List.of(),
                DraftCondition.ALWAYS,
                false);
    }

    /** @param labels of each option, in Dutch and in English */
    private static DraftQuestion fruit(String... labels) {
        List<DraftOption> options = new ArrayList<>();
        for (int i = 0; i < labels.length; i += 2) {
            options.add(new DraftOption("o" + i / 2, new DraftText(labels[i], labels[i + 1]), false));
        }
        return question("fruit", QuestionKind.SEVERAL).offering(options);
    }
}
