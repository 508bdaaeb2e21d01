package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.intake.AnswersInWords;
import nl.goedgesprek.intake.IntakeResponse;
import nl.goedgesprek.intake.QuestionKind;

/** Makes answers readable as a conversation: by the version that was shown, in the language of the reader. */
@Dependent
class Conversation {

    @Inject
    private Wording wording;

    /** Only what was answered, in the order in which it was asked. */
    List<AnswerLine> lines(IntakeResponse response) {
        return new AnswersInWords(wording.language())
                .lines(response).stream()
                        .map(line -> new AnswerLine(line.question(), line.answer()))
                        .toList();
    }

    /** The first thing that somebody wrote in sentences; else his first answer, with what was asked. */
    Optional<String> firstWords(IntakeResponse response) {
        return response.version().questions().stream()
                .filter(question -> question.getKind() == QuestionKind.LONG)
                .flatMap(question -> response.answers().of(question.getKey()).stream())
                .findFirst()
                .or(() -> lines(response).stream()
                        .map(line -> line.question() + " – " + line.answer())
                        .findFirst());
    }
}
