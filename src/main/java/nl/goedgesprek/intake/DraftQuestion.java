package nl.goedgesprek.intake;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question as the coach has written it so far. What its kind has no use for is kept, in case he changes his mind, and
 * so is the whole of one that he took out, until the questionnaire is published.
 *
 * @param low the name of 1 on a scale
 * @param high the name of 10
 * @param removed whether he took it out
 */
public record DraftQuestion(
        String key,
        QuestionKind kind,
        DraftText text,
        DraftText help,
        DraftText low,
        DraftText high,
        boolean required,
        List<DraftOption> options,
        DraftCondition condition,
        boolean removed) {

    /** How many answers a question can offer. */
    public static final int MOST_OPTIONS = 20;

    private static final int SCALE_END = 10;

    public DraftQuestion {
        options = List.copyOf(options);
    }

    /** One that still has to be written. */
    public static DraftQuestion blank(QuestionKind kind) {
        List<DraftOption> two = List.of(DraftOption.blank(), DraftOption.blank());
        return new DraftQuestion(
                FreshKey.next(),
                kind,
                DraftText.NONE,
                DraftText.NONE,
                DraftText.NONE,
                DraftText.NONE,
                false,
                two,
                DraftCondition.ALWAYS,
                false);
    }

    static DraftQuestion of(Question question) {
        return new DraftQuestion(
                question.getKey(),
                question.getKind(),
                DraftText.of(question.text()),
                question.help().map(DraftText::of).orElse(DraftText.NONE),
                question.low().map(DraftText::of).orElse(DraftText.NONE),
                question.high().map(DraftText::of).orElse(DraftText.NONE),
                question.isRequired(),
                question.options().stream().map(DraftOption::of).toList(),
                DraftCondition.of(question.condition()),
                false);
    }

    /** What a form calls one of its fields. */
    public String field(String part) {
        return key + '-' + part;
    }

    /** The same with other options. */
    public DraftQuestion offering(List<DraftOption> offered) {
        return new DraftQuestion(key, kind, text, help, low, high, required, offered, condition, removed);
    }

    /** The same, taken out or put back. */
    public DraftQuestion removed(boolean out) {
        return new DraftQuestion(key, kind, text, help, low, high, required, options, condition, out);
    }

    /** Whether it offers answers that the coach writes himself. */
    public boolean offers() {
        return kind == QuestionKind.ONE || kind == QuestionKind.SEVERAL;
    }

    /** The options that were not taken out. */
    public List<DraftOption> present() {
        return options.stream().filter(option -> !option.removed()).toList();
    }

    /** Those in which something was written. */
    public List<DraftOption> written() {
        return present().stream().filter(option -> !option.label().isBlank()).toList();
    }

    /** The answers on which another question can depend; none for a question that is answered in one's own words. */
    public List<String> values() {
        return switch (kind) {
            case ONE, SEVERAL -> written().stream().map(DraftOption::key).toList();
            case YES_NO -> List.of("yes", "no");
            case SCALE ->
                IntStream.rangeClosed(1, SCALE_END).mapToObj(String::valueOf).toList();
            case SHORT, LONG -> List.of();
        };
    }

    /** As a visitor would be asked it, with a condition only if one of the earlier questions can meet it. */
    Question asked(List<DraftQuestion> earlier) {
        Question question = new Question(key, kind, text.shown());
        if (!help.isBlank()) {
            question = question.helped(help.shown());
        }
        if (required) {
            question = question.required();
        }
        if (kind == QuestionKind.SCALE) {
            question = question.between(low.shown(), high.shown());
        }
        if (offers()) {
            question = question.offering(
                    written().stream().map(DraftOption::offered).toList());
        }
        for (DraftQuestion other : earlier) {
            if (other.key().equals(condition.on()) && !condition.valuesOf(other).isEmpty()) {
                question = question.when(condition.on(other));
            }
        }
        return question;
    }
}
