package nl.goedgesprek.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import nl.goedgesprek.intake.web.QuestionnaireUse;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a coach's questionnaires, inside Payara Micro. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class QuestionnaireIT {

    private static final DraftText TEXT = new DraftText("Vraag", "Question");

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private QuestionnaireUse use;

    @Inject
    private IntakeService intake;

    @Inject
    private PracticeService practice;

    @Inject
    private UndoService undo;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @Test
    void a_draft_is_kept_unfinished_and_no_visitor_sees_it() {
        Questionnaire one = begin();
        QuestionnaireDraft unfinished = QuestionnaireDraft.EMPTY
                .with(DraftQuestion.blank(QuestionKind.ONE))
                .with(question("naam", TEXT));

        questionnaires.keep(one.getId(), unfinished, first(one));

        assertThat(draft(one)).isEqualTo(unfinished);
        assertThat(intake.newest(one.getSlug())).isEmpty();
    }

    @Test
    void what_is_not_finished_is_kept_and_not_published() {
        Questionnaire one = begin();
        QuestionnaireDraft half = draftOf(new DraftText("Vraag", ""));

        List<Violation> wrong = questionnaires.publish(one.getId(), half, first(one));

        assertThat(wrong).extracting(Violation::field).containsExactly("naam-text-en");
        assertThat(draft(one)).isEqualTo(half);
        assertThat(intake.newest(one.getSlug())).isEmpty();
    }

    @Test
    void publishing_makes_a_new_version_and_the_earlier_ones_and_their_answers_stay_as_they_are() {
        Questionnaire one = begin();
        publish(one, draftOf(TEXT));
        QuestionnaireVersion before = newest(one);
        long appointment = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
        intake.store(appointment, before, new Answers(Map.of("naam", "Eva")), SecretCode.random());

        publish(one, draftOf(new DraftText("Anders", "Different")));

        assertThat(newest(one).getNumber()).isEqualTo(before.getNumber() + 1);
        assertThat(dutch(newest(one))).containsExactly("Anders");
        assertThat(dutch(intake.version(before.getId()).orElseThrow())).containsExactly("Vraag");
        IntakeResponse response = intake.response(appointment).orElseThrow();
        assertThat(dutch(response.version())).containsExactly("Vraag");
        assertThat(response.answers().text("naam")).isEqualTo("Eva");
        intake.erase(appointment);
    }

    @Test
    void what_is_the_same_as_what_was_published_is_no_change_and_no_version() {
        Questionnaire one = begin();
        publish(one, draftOf(TEXT));
        publish(one, draftOf(TEXT));

        assertThat(newest(one).getNumber()).isEqualTo(1);
        assertThat(again(one).draftedAt()).isEmpty();
    }

    @Test
    void a_question_that_was_taken_out_is_not_published_and_not_kept_afterwards() {
        Questionnaire one = begin();
        publish(one, draftOf(TEXT).with(question("weg", TEXT).removed(true)));

        assertThat(newest(one).questions()).hasSize(1);
        assertThat(draft(one).questions()).hasSize(1);
    }

    @Test
    void changes_can_be_thrown_away_but_not_what_was_never_published() {
        Questionnaire one = begin();
        questionnaires.keep(one.getId(), draftOf(TEXT), first(one));
        questionnaires.discard(one.getId());
        assertThat(draft(one)).isEqualTo(draftOf(TEXT));

        publish(one, draftOf(TEXT));
        questionnaires.keep(one.getId(), draftOf(new DraftText("a", "b")), now(one, "x"));
        questionnaires.discard(one.getId());
        assertThat(draft(one)).isEqualTo(draftOf(TEXT));
    }

    @Test
    void changes_that_were_thrown_away_come_back_but_never_over_others() {
        Questionnaire one = begin();
        publish(one, draftOf(TEXT));
        QuestionnaireDraft written = draftOf(new DraftText("a", "b")).with(question("tweede", TEXT));
        questionnaires.keep(one.getId(), written, now(one, "x"));
        questionnaires.discard(one.getId());
        long deed = undo.recent(List.of(DeedKind.DRAFT_DISCARDED)).get(0).getId();

        questionnaires.keep(one.getId(), draftOf(new DraftText("c", "d")), now(one, "x"));
        assertThat(undo.undo(deed)).isEqualTo(Outcome.NONE);
        assertThat(draft(one)).isEqualTo(draftOf(new DraftText("c", "d")));

        questionnaires.keep(one.getId(), draftOf(TEXT), now(one, "x"));
        DraftEdit open = now(one, "open");
        assertThat(undo.undo(deed)).isEqualTo(Outcome.ALL);
        assertThat(draft(one)).isEqualTo(written);
        assertThatThrownBy(() -> questionnaires.keep(one.getId(), draftOf(TEXT), open))
                .isInstanceOf(DraftChangedException.class);
    }

    @Test
    void changes_that_were_thrown_away_never_come_back_over_what_was_published_since() {
        Questionnaire one = begin();
        publish(one, draftOf(TEXT));
        questionnaires.keep(one.getId(), draftOf(new DraftText("a", "b")), now(one, "x"));
        questionnaires.discard(one.getId());
        long deed = undo.recent(List.of(DeedKind.DRAFT_DISCARDED)).get(0).getId();

        publish(one, draftOf(new DraftText("c", "d")));

        assertThat(undo.undo(deed)).isEqualTo(Outcome.NONE);
        assertThat(draft(one)).isEqualTo(draftOf(new DraftText("c", "d")));
    }

    @Test
    void a_window_never_undoes_what_another_wrote_but_may_send_again_what_it_sent() {
        Questionnaire one = begin();
        DraftEdit mine = now(one, "mine");
        DraftEdit other = now(one, "other");
        questionnaires.keep(one.getId(), draftOf(TEXT), mine);
        questionnaires.keep(one.getId(), draftOf(new DraftText("a", "b")), mine);

        assertThatThrownBy(() -> questionnaires.keep(one.getId(), QuestionnaireDraft.EMPTY, other))
                .isInstanceOf(DraftChangedException.class);
        assertThatThrownBy(() -> questionnaires.publish(one.getId(), draftOf(TEXT), other))
                .isInstanceOf(DraftChangedException.class);

        assertThat(draft(one)).isEqualTo(draftOf(new DraftText("a", "b")));
        questionnaires.keep(one.getId(), draftOf(TEXT), now(one, "other"));
        assertThat(draft(one)).isEqualTo(draftOf(TEXT));
    }

    @Test
    void a_copy_has_the_same_questions_and_a_life_of_its_own() {
        Questionnaire one = begin();
        publish(one, draftOf(TEXT));
        Questionnaire copy = questionnaires.copy(one.getId(), one.getTitle());

        assertThat(copy.getTitle()).isEqualTo(one.getTitle() + " (2)");
        assertThat(draft(copy)).isEqualTo(draftOf(TEXT));
        publish(copy, draftOf(new DraftText("Anders", "Different")));
        assertThat(dutch(newest(one))).containsExactly("Vraag");
    }

    @Test
    void no_two_have_the_same_name_and_each_has_one() {
        Questionnaire one = begin();
        Questionnaire other = begin();

        assertRefused("questions.violation.title", () -> questionnaires.begin(" " + one.getTitle() + " "));
        assertRefused("questions.violation.title", () -> questionnaires.rename(other.getId(), one.getTitle()));
        assertRefused("violation.required", () -> questionnaires.rename(one.getId(), " "));
        assertRefused("violation.length", () -> questionnaires.rename(one.getId(), "x".repeat(121)));
        questionnaires.rename(one.getId(), one.getTitle().toUpperCase(Locale.ROOT));
    }

    @Test
    void what_a_conversation_asks_is_not_put_away_and_what_is_put_away_is_not_asked() {
        Questionnaire normal = named(practice.meetingType("video").orElseThrow().questionnaire());
        Questionnaire one = begin();
        assertThat(use.choose("video", one)).as("never published").isFalse();
        publish(one, draftOf(TEXT));

        assertThat(use.choose("video", one)).isTrue();
        assertThat(use.retire(one)).isFalse();
        assertThat(again(one).isRetired()).isFalse();

        assertThat(use.choose("video", normal)).isTrue();
        assertThat(use.retire(one)).isTrue();
        assertThat(use.choose("video", one)).isFalse();

        questionnaires.restore(one.getId());
        assertThat(use.choose("video", one)).isTrue();
        assertThat(use.choose("video", normal)).isTrue();
    }

    @Test
    void choosing_and_putting_away_at_the_same_moment_never_both_succeed() throws Exception {
        Questionnaire normal = named(practice.meetingType("video").orElseThrow().questionnaire());
        for (int round = 0; round < 10; round++) {
            Questionnaire one = begin();
            publish(one, draftOf(TEXT));
            Callable<Boolean> choose = () -> use.choose("video", one);
            Callable<Boolean> retire = () -> use.retire(one);

            assertThat(AtOnce.call(List.of(choose, retire))).containsOnlyOnce(true);

            use.choose("video", normal);
        }
    }

    private Questionnaire begin() {
        return questionnaires.begin("Lijst " + UUID.randomUUID());
    }

    private void publish(Questionnaire one, QuestionnaireDraft draft) {
        assertThat(questionnaires.publish(one.getId(), draft, now(one, "publisher")))
                .isEmpty();
    }

    private static DraftEdit first(Questionnaire one) {
        return new DraftEdit("first", one.getEdits());
    }

    private DraftEdit now(Questionnaire one, String window) {
        return new DraftEdit(window, again(one).getEdits());
    }

    private Questionnaire again(Questionnaire one) {
        return questionnaires.find(one.getId()).orElseThrow();
    }

    private Questionnaire named(String slug) {
        return questionnaires.all().stream()
                .filter(one -> one.getSlug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private QuestionnaireDraft draft(Questionnaire one) {
        return questionnaires.draft(again(one));
    }

    private QuestionnaireVersion newest(Questionnaire one) {
        return intake.newest(one.getSlug()).orElseThrow();
    }

    private static List<String> dutch(QuestionnaireVersion version) {
        return version.questions().stream()
                .map(question -> question.text().in(Language.NL))
                .toList();
    }

    private static QuestionnaireDraft draftOf(DraftText text) {
        return new QuestionnaireDraft(List.of(question("naam", text)));
    }

    private static DraftQuestion question(String key, DraftText text) {
        return new DraftQuestion(
                key,
                QuestionKind.SHORT,
                text,
                DraftText.NONE,
                DraftText.NONE,
                DraftText.NONE,
                false,
                List.of(),
                DraftCondition.ALWAYS,
                false);
    }

    private static void assertRefused(String message, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ViolationException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::message)
                                .containsExactly(message));
    }
}
