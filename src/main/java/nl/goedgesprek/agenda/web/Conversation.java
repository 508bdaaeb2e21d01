package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeResponse;
import nl.goedgesprek.intake.Question;
import nl.goedgesprek.intake.QuestionOption;
import nl.goedgesprek.platform.BilingualText;

/** Makes answers readable as a conversation: by the version that was shown, in the language of the reader. */
@Dependent
class Conversation {

    @Inject
    private Wording wording;

    /** Only what was answered, in the order in which it was asked. */
    List<AnswerLine> lines(IntakeResponse response) {
        Answers answers = response.answers();
        return response.version().questions().stream()
                .filter(question -> !answers.text(question.getKey()).isEmpty())
                .map(question -> new AnswerLine(question.text().in(wording.language()), words(question, answers)))
                .toList();
    }

    private String words(Question question, Answers answers) {
        String text = answers.text(question.getKey());
        return switch (question.getKind()) {
            case SHORT, LONG -> text;
            case ONE, SEVERAL -> String.join(", ", labels(question, answers));
            case SCALE -> scale(question, text);
            case YES_NO -> wording.text("answer." + text);
        };
    }

    private List<String> labels(Question question, Answers answers) {
        List<String> chosen = answers.of(question.getKey());
        return question.options().stream()
                .filter(option -> chosen.contains(option.getKey()))
                .map(QuestionOption::label)
                .map(label -> label.in(wording.language()))
                .toList();
    }

    private String scale(Question question, String chosen) {
        String points = wording.text("answer.scale", chosen);
        return question.low().isPresent() && question.high().isPresent()
                ? wording.text(
                        "answer.ends",
                        points,
                        end(question.low().get()),
                        end(question.high().get()))
                : points;
    }

    private String end(BilingualText name) {
        return name.in(wording.language());
    }
}
