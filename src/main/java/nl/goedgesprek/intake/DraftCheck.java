package nl.goedgesprek.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.platform.Violation;

/** Goes through a draft in order and notes at each field why it cannot be published yet. */
final class DraftCheck {

    static final int TEXT = 300;
    static final int END = 80;
    static final int LABEL = 200;
    private static final int FEWEST_OPTIONS = 2;

    private final List<DraftQuestion> questions;
    private final List<Violation> violations = new ArrayList<>();

    DraftCheck(List<DraftQuestion> questions) {
        this.questions = questions;
        if (questions.isEmpty()) {
            violations.add(new Violation("questions", "questions.violation.none"));
        }
        questions.forEach(this::check);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    private void check(DraftQuestion question) {
        checkText(question.field("text"), question.text(), TEXT);
        if (!question.help().isBlank()) {
            checkText(question.field("help"), question.help(), TEXT);
        }
        if (question.kind() == QuestionKind.SCALE) {
            checkText(question.field("low"), question.low(), END);
            checkText(question.field("high"), question.high(), END);
        }
        if (question.offers()) {
            checkOptions(question);
        }
        if (!question.condition().always()) {
            checkCondition(question);
        }
    }

    private void checkText(String field, DraftText text, int most) {
        checkOne(field + "-nl", text.nl(), most);
        checkOne(field + "-en", text.en(), most);
    }

    private void checkOne(String field, String typed, int most) {
        if (typed.isBlank()) {
            object(field, "questions.violation.missing");
        } else if (typed.strip().length() > most) {
            violations.add(new Violation(field, "violation.length", List.of(most)));
        }
    }

    private void checkOptions(DraftQuestion question) {
        List<DraftOption> written = question.written();
        if (written.size() < FEWEST_OPTIONS) {
            object(question.field("options"), "questions.violation.few");
        }
        Set<String> dutch = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (DraftOption option : written) {
            String field = question.field("o-" + option.key());
            checkText(field, option.label(), LABEL);
            checkOnce(field + "-nl", option.label().nl(), dutch);
            checkOnce(field + "-en", option.label().en(), english);
        }
    }

    private void checkOnce(String field, String label, Set<String> before) {
        String said = label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (!said.isEmpty() && !before.add(said)) {
            object(field, "questions.violation.twice");
        }
    }

    private void checkCondition(DraftQuestion question) {
        String field = question.field("on");
        Optional<DraftQuestion> other = questions.stream()
                .filter(one -> one.key().equals(question.condition().on()))
                .findFirst();
        if (other.isEmpty()) {
            object(field, "questions.violation.gone");
        } else if (questions.indexOf(other.get()) >= questions.indexOf(question)) {
            object(field, "questions.violation.later");
        } else if (other.get().values().isEmpty()) {
            object(field, "questions.violation.words");
        } else if (question.condition().valuesOf(other.get()).isEmpty()) {
            object(question.field("values"), "questions.violation.values");
        }
    }

    private void object(String field, String message) {
        violations.add(new Violation(field, message));
    }
}
