package nl.goedgesprek.intake.web;

import java.util.List;
import nl.goedgesprek.intake.DraftQuestion;
import nl.goedgesprek.platform.Wrong;

/**
 * A question as the editor shows it.
 *
 * @param number its place among those that were not taken out, from 1
 * @param count how many these are
 * @param name what it asks, in the coach's language as far as he wrote it
 * @param open whether its fields are shown, and not just its name
 * @param sources the questions on which it can depend
 * @param values the answers to the chosen one
 */
public record EditedQuestion(
        DraftQuestion question,
        int number,
        int count,
        String name,
        boolean open,
        List<Choice> sources,
        List<Choice> values,
        Wrong wrong) {

    /** Something to choose, and whether it is chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    /** What the form calls one of its fields, and the page too. */
    public String field(String part) {
        return question.field(part);
    }

    /** What is wrong with one of its fields; empty when nothing is, or when the coach has not asked yet. */
    public String error(String part) {
        return wrong.at(field(part));
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == count;
    }

    public boolean isFull() {
        return question.present().size() >= DraftQuestion.MOST_OPTIONS;
    }
}
