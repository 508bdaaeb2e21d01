package nl.goedgesprek.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedgesprek.platform.Violation;

/** Goes through a questionnaire in order: which questions are asked given the answers so far, and which answers do. */
final class AnswerSheet {

    static final int SHORT = 200;
    static final int LONG = 4000;
    private static final int SCALE_END = 10;

    private final Answers given;
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final List<Question> asked = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> impossible = new HashSet<>();

    AnswerSheet(List<Question> questions, Answers given) {
        this.given = given;
        questions.forEach(this::ask);
    }

    /** The questions that are asked; one whose condition does not hold is left out. */
    List<Question> asked() {
        return List.copyOf(asked);
    }

    /** The answers to questions that are asked; others are dropped. */
    Answers kept() {
        return new Answers(kept);
    }

    /** The same without those that their question does not offer. */
    Answers possible() {
        Map<String, String> possible = new LinkedHashMap<>(kept);
        possible.keySet().removeAll(impossible);
        return new Answers(possible);
    }

    /** What is wrong, the question's key as field. */
    List<Violation> violations() {
        return List.copyOf(violations);
    }

    private void ask(Question question) {
        if (!question.condition().holds(kept())) {
            return;
        }
        asked.add(question);
        String text = given.text(question.getKey());
        if (!text.isEmpty()) {
            kept.put(question.getKey(), text);
            check(question, text);
        } else if (question.isRequired()) {
            object(question, "violation.required");
        }
    }

    private void check(Question question, String text) {
        switch (question.getKind()) {
            case SHORT -> checkLength(question, text, SHORT);
            case LONG -> checkLength(question, text, LONG);
            case ONE -> checkOptions(question, List.of(text));
            case SEVERAL -> checkOptions(question, List.of(text.split("\n")));
            case SCALE -> checkChoice(question, isOnScale(text));
            case YES_NO -> checkChoice(question, text.equals("yes") || text.equals("no"));
        }
    }

    private void checkLength(Question question, String text, int most) {
        if (text.length() > most) {
            violations.add(new Violation(question.getKey(), "violation.length", List.of(most)));
        }
    }

    private void checkOptions(Question question, List<String> chosen) {
        List<String> offered =
                question.options().stream().map(QuestionOption::getKey).toList();
        boolean each = offered.containsAll(chosen);
        boolean once = chosen.stream().distinct().count() == chosen.size();
        checkChoice(question, each && once);
    }

    private void checkChoice(Question question, boolean possible) {
        if (!possible) {
            impossible.add(question.getKey());
            object(question, "violation.choice");
        }
    }

    private void object(Question question, String message) {
        violations.add(new Violation(question.getKey(), message));
    }

    private static boolean isOnScale(String text) {
        return text.matches("[1-9]|" + SCALE_END);
    }
}
