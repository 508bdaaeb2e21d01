package nl.goedgesprek.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import nl.goedgesprek.platform.Cut;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;

/** What questionnaires can be called: something, not too long, and not what another is called. */
@Dependent
class QuestionnaireTitles {

    private static final String FIELD = "title";

    @Inject
    private IntakeRepository repository;

    /**
     * @param own the number of the questionnaire that may have this title already; 0 for a new one
     * @throws ViolationException when it cannot be
     */
    void check(String typed, long own) {
        String title = typed.strip();
        if (title.isEmpty()) {
            throw refused("violation.required");
        }
        if (title.length() > Questionnaire.TITLE) {
            throw refused("violation.length", Questionnaire.TITLE);
        }
        if (isTaken(title, own)) {
            throw refused("questions.violation.title");
        }
    }

    /** This title, or this with the first number behind it that makes it nobody else's. */
    String free(String title) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? "" : " (" + number + ')')
                .map(behind -> Cut.to(Questionnaire.TITLE - behind.length(), title) + behind)
                .filter(name -> !isTaken(name, 0))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTaken(String title, long own) {
        return repository.questionnaires().stream()
                .anyMatch(other -> other.getId() != own && other.getTitle().equalsIgnoreCase(title));
    }

    private static ViolationException refused(String message, Object... arguments) {
        return new ViolationException(List.of(new Violation(FIELD, message, List.of(arguments))));
    }
}
