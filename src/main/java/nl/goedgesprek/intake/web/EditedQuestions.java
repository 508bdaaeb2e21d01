package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.intake.DraftOption;
import nl.goedgesprek.intake.DraftQuestion;
import nl.goedgesprek.intake.DraftText;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.intake.QuestionnaireDraft;
import nl.goedgesprek.intake.web.EditedQuestion.Choice;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;

/** Puts a draft's questions on the page. */
@Dependent
class EditedQuestions {

    @Inject
    private Reader reader;

    /**
     * @param violations what is said at the fields
     * @param at the field at which the coach is; its question is open, as are those with something wrong
     */
    List<EditedQuestion> of(QuestionnaireDraft draft, List<Violation> violations, String at) {
        List<DraftQuestion> present = draft.present();
        List<EditedQuestion> all = new ArrayList<>();
        for (DraftQuestion question : draft.questions()) {
            int place = present.indexOf(question);
            all.add(new EditedQuestion(
                    question,
                    place + 1,
                    present.size(),
                    name(question),
                    isOpen(question, violations, at),
                    sources(question, present),
                    values(question, present),
                    new Wrong(reader, violations)));
        }
        return all;
    }

    /** What a question asks, in the coach's language as far as he wrote it. */
    String name(DraftQuestion question) {
        return question.text().nl().isBlank() && question.text().en().isBlank()
                ? reader.text("questions.unnamed")
                : in(question.text());
    }

    /** Where the buttons that move it have the focus, it may stay closed. */
    private static boolean isOpen(DraftQuestion question, List<Violation> violations, String at) {
        boolean here = at.startsWith(question.field("text"))
                || at.startsWith(question.field("o"))
                || at.equals(question.field("summary"));
        return here || violations.stream().anyMatch(wrong -> wrong.field().startsWith(question.field("")));
    }

    /** The earlier questions with answers to choose from, and the chosen one whatever became of it. */
    private List<Choice> sources(DraftQuestion question, List<DraftQuestion> present) {
        String on = question.condition().on();
        List<Choice> sources = new ArrayList<>();
        boolean earlier = true;
        for (int i = 0; i < present.size(); i++) {
            DraftQuestion other = present.get(i);
            earlier &= !other.equals(question);
            boolean chosen = other.key().equals(on);
            if (chosen || (earlier && !other.values().isEmpty())) {
                sources.add(new Choice(other.key(), (i + 1) + ". " + name(other), chosen));
            }
        }
        if (!on.isEmpty() && sources.stream().noneMatch(Choice::chosen)) {
            sources.add(new Choice(on, reader.text("questions.gone"), true));
        }
        return sources;
    }

    private List<Choice> values(DraftQuestion question, List<DraftQuestion> present) {
        return present.stream()
                .filter(other -> other.key().equals(question.condition().on()))
                .flatMap(other -> other.values().stream()
                        .map(value -> new Choice(
                                value,
                                label(other, value),
                                question.condition().values().contains(value))))
                .toList();
    }

    private String label(DraftQuestion other, String value) {
        if (other.kind() == QuestionKind.YES_NO) {
            return reader.text("book." + value);
        }
        return other.options().stream()
                .filter(option -> option.key().equals(value))
                .map(DraftOption::label)
                .map(this::in)
                .findFirst()
                .orElse(value);
    }

    private String in(DraftText text) {
        boolean english = reader.getLanguage() == Language.EN;
        String own = english ? text.en() : text.nl();
        String other = english ? text.nl() : text.en();
        return own.isBlank() ? other : own;
    }
}
