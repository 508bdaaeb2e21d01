package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import nl.goedgesprek.intake.DraftQuestion;
import nl.goedgesprek.intake.QuestionnaireDraft;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;

/** Lists what must be mended before a draft can be published, each with the way to its field. */
@Dependent
class StillWrong {

    @Inject
    private Reader reader;

    /** @param field the id of the field */
    public record Line(String field, String text) {}

    List<Line> lines(QuestionnaireDraft draft) {
        return draft.violations().stream()
                .map(violation -> new Line(violation.field(), text(violation, draft)))
                .toList();
    }

    /** A field is called by its question's key, a hyphen, and its part of it; between may stand an option's key. */
    private String text(Violation violation, QuestionnaireDraft draft) {
        String[] words = violation.field().split("-");
        if (words.length == 1) {
            return reader.text(violation);
        }
        String part =
                words[1].equals("o") ? "option-" + words[3] : violation.field().substring(words[0].length() + 1);
        return reader.text(
                "questions.todo.line",
                number(words[0], draft),
                reader.text("questions.part." + part),
                reader.text(violation));
    }

    private static int number(String key, QuestionnaireDraft draft) {
        List<DraftQuestion> present = draft.present();
        return IntStream.range(0, present.size())
                        .filter(i -> present.get(i).key().equals(key))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
