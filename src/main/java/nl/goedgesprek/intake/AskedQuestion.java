package nl.goedgesprek.intake;

import java.util.List;
import java.util.stream.IntStream;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Wrong;

/**
 * A question as the page shows it, with what was answered so far.
 *
 * @param chosen the keys of the chosen options, or the typed text as the only element
 * @param error what is wrong with the answer; empty when nothing is
 * @param condition a sentence that says when the question is asked; empty when it always is
 */
public record AskedQuestion(Question question, List<String> chosen, String error, String condition) {

    /** What the form calls the version of the questionnaire that it shows. */
    public static final String VERSION = "versie";

    private static final String PREFIX = "q-";
    private static final int SCALE_END = 10;

    /** All questions of a questionnaire, with what was answered so far and what is wrong with that. */
    public static List<AskedQuestion> all(List<Question> all, Answers answers, Wrong wrong, Reader reader) {
        return all.stream()
                .map(question -> new AskedQuestion(
                        question,
                        answers.of(question.getKey()),
                        wrong.at(question.getKey()),
                        condition(question, all, reader)))
                .toList();
    }

    /** What the form calls the answer to a question. */
    public static String name(Question question) {
        return PREFIX + question.getKey();
    }

    /** The field's name in the form, and the beginning of its ids. */
    public String getName() {
        return name(question);
    }

    public boolean isKind(String kind) {
        return getKind().equals(kind);
    }

    public String getKind() {
        return question.getKind().name();
    }

    public String getValue() {
        return String.join("\n", chosen);
    }

    public boolean isChosen(String option) {
        return chosen.contains(option);
    }

    /** The numbers of a scale. */
    public List<String> getScale() {
        return IntStream.rangeClosed(1, SCALE_END).mapToObj(String::valueOf).toList();
    }

    public String help(Reader reader) {
        return question.help().map(reader::in).orElse("");
    }

    public String low(Reader reader) {
        return question.low().map(reader::in).orElse("");
    }

    public String high(Reader reader) {
        return question.high().map(reader::in).orElse("");
    }

    public boolean isConditional() {
        return !question.condition().isAlways();
    }

    /** The field on whose answer it depends. */
    public String getDependsOn() {
        return isConditional() ? PREFIX + question.condition().key() : "";
    }

    /** The answers on which it depends, with commas between. */
    public String getDependsOnValues() {
        return String.join(",", question.condition().values());
    }

    /** When a question is asked, in words: under which answers to an earlier one. */
    private static String condition(Question question, List<Question> all, Reader reader) {
        if (question.condition().isAlways()) {
            return "";
        }
        String key = question.condition().isNegated() ? "book.intake.unless" : "book.intake.only";
        return all.stream()
                .filter(earlier -> earlier.getKey().equals(question.condition().key()))
                .map(earlier -> reader.text(key, reader.in(earlier.text()), labels(question, earlier, reader)))
                .findFirst()
                .orElse("");
    }

    private static String labels(Question question, Question earlier, Reader reader) {
        List<String> values = question.condition().values();
        List<String> labels = earlier.options().stream()
                .filter(option -> values.contains(option.getKey()))
                .map(QuestionOption::label)
                .map((BilingualText label) -> reader.in(label))
                .toList();
        return String.join(", ", labels.isEmpty() ? words(earlier, values, reader) : labels);
    }

    private static List<String> words(Question earlier, List<String> values, Reader reader) {
        return earlier.getKind() == QuestionKind.YES_NO
                ? values.stream().map(value -> reader.text("book." + value)).toList()
                : values;
    }
}
