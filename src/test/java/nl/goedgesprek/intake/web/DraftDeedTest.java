package nl.goedgesprek.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.goedgesprek.intake.DraftOption;
import nl.goedgesprek.intake.DraftQuestion;
import nl.goedgesprek.intake.DraftText;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.intake.QuestionnaireDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftDeedTest {

    private final DraftQuestion first = DraftQuestion.blank(QuestionKind.ONE);
    private final DraftQuestion second = DraftQuestion.blank(QuestionKind.SHORT);
    private final QuestionnaireDraft draft =
            QuestionnaireDraft.EMPTY.with(first).with(second);

    @Test
    void a_new_question_comes_last_and_the_coach_goes_on_in_it() {
        DraftDeed deed = DraftDeed.of("erbij SCALE");
        QuestionnaireDraft after = deed.apply(draft);
        DraftQuestion added = after.questions().get(2);

        assertThat(added.kind()).isEqualTo(QuestionKind.SCALE);
        assertThat(deed.focus(after)).isEqualTo(added.key() + "-text-nl");
    }

    @Test
    void a_question_that_moves_keeps_the_focus_and_at_the_end_its_other_button_has_it() {
        DraftDeed up = DraftDeed.of("omhoog " + second.key());
        QuestionnaireDraft after = up.apply(draft);

        assertThat(after.questions()).containsExactly(second, first);
        assertThat(up.focus(after)).isEqualTo(second.key() + "-down");
        assertThat(up.focus(draft)).isEqualTo(second.key() + "-up");
    }

    @Test
    void a_question_that_is_taken_out_can_be_put_back() {
        QuestionnaireDraft out = DraftDeed.of("weg " + first.key()).apply(draft);

        assertThat(out.present()).containsExactly(second);
        assertThat(DraftDeed.of("terug " + first.key()).apply(out)).isEqualTo(draft);
    }

    @Test
    void answers_come_go_and_change_places() {
        List<DraftOption> two = first.options();
        String of = first.key() + ' ';

        assertThat(options("antwoord " + first.key())).hasSize(3).startsWith(two.toArray(DraftOption[]::new));
        assertThat(options("antwoordweg " + of + two.get(0).key())).containsExactly(two.get(1));
        assertThat(options("antwoordhoger " + of + two.get(1).key())).containsExactly(two.get(1), two.get(0));
        assertThat(options("antwoordlager " + of + two.get(1).key())).isEqualTo(two);
    }

    @Test
    void an_answer_that_is_taken_out_can_be_put_back_where_it_stood() {
        DraftOption apple = new DraftOption("apple", new DraftText("Appel", "Apple"), false);
        DraftOption pear = new DraftOption("pear", new DraftText("Peer", "Pear"), false);
        DraftQuestion fruit = first.offering(List.of(apple, pear));
        String which = fruit.key() + " apple";
        DraftDeed away = DraftDeed.of("antwoordweg " + which);

        QuestionnaireDraft out = away.apply(QuestionnaireDraft.EMPTY.with(fruit));

        assertThat(out.questions().get(0).written()).containsExactly(pear);
        assertThat(away.focus(out)).isEqualTo(fruit.field("o-apple-back"));
        assertThat(DraftDeed.of("antwoordterug " + which).apply(out).questions())
                .containsExactly(fruit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bewaar", "erbij NIETS", "omhoog nergens", "weg\r\nSet-Cookie: x", "omhoog a b c d"})
    void what_is_no_button_changes_nothing(String button) {
        assertThat(DraftDeed.of(button).apply(draft)).isEqualTo(draft);
        assertThat(DraftDeed.of(button).focus(draft)).doesNotContain("\n");
    }

    @Test
    void there_are_never_more_than_forty_questions() {
        QuestionnaireDraft full = QuestionnaireDraft.EMPTY;
        for (int i = 0; i < 50; i++) {
            full = DraftDeed.of("erbij LONG").apply(full);
        }
        assertThat(full.questions()).hasSize(40);
    }

    private List<DraftOption> options(String button) {
        return DraftDeed.of(button).apply(draft).questions().get(0).options();
    }
}
