package nl.goedgesprek.intake;

import java.util.List;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;

/** Makes answers readable as a conversation: by the version that was shown, in the language of the reader. */
public record AnswersInWords(Language language) {

    /** A question as it was asked, and what was answered to it. */
    public record Line(String question, String answer) {}

    /** Only what was answered, in the order in which it was asked. */
    public List<Line> lines(IntakeResponse response) {
        Answers answers = response.answers();
        return response.version().questions().stream()
                .filter(question -> !answers.text(question.getKey()).isEmpty())
                .map(question -> new Line(question.text().in(language), words(question, answers)))
                .toList();
    }

    private String words(Question question, Answers answers) {
        String text = answers.text(question.getKey());
        return switch (question.getKind()) {
            case SHORT, LONG -> text;
            case ONE, SEVERAL -> String.join(", ", labels(question, answers));
            case SCALE -> scale(question, text);
            case YES_NO -> Texts.text(language, "answer." + text);
        };
    }

    private List<String> labels(Question question, Answers answers) {
        List<String> chosen = answers.of(question.getKey());
        return question.options().stream()
                .filter(option -> chosen.contains(option.getKey()))
                .map(QuestionOption::label)
                .map(label -> label.in(language))
                .toList();
    }

    private String scale(Question question, String chosen) {
        String points = Texts.text(language, "answer.scale", chosen);
        return question.low().isPresent() && question.high().isPresent()
                ? Texts.text(
                        language,
                        "answer.ends",
                        points,
                        end(question.low().get()),
                        end(question.high().get()))
                : points;
    }

    private String end(BilingualText name) {
        return name.in(language);
    }
}
