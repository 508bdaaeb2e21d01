package nl.goedgesprek.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import nl.goedgesprek.intake.Condition;
import nl.goedgesprek.intake.Question;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * One question that is asked beforehand.
 *
 * @param kind {@code SHORT}, {@code LONG}, {@code ONE}, {@code SEVERAL}, {@code SCALE} or {@code YES_NO}
 * @param options the answers to choose from, for {@code ONE} and {@code SEVERAL}; none for others
 * @param scale the ends, for {@code SCALE}
 * @param shownWhen when it is asked; null when always
 */
@JsonbNillable
public record QuestionView(
        String key,
        String kind,
        String text,
        @Nullable String help,
        boolean required,
        List<OptionView> options,
        @Nullable ScaleView scale,
        @Nullable ConditionView shownWhen) {

    /** One of the answers to choose from. */
    public record OptionView(String key, String label) {}

    /** Whole numbers from min to max, with the names of both ends. */
    @JsonbNillable
    public record ScaleView(
            int min,
            int max,
            @Nullable String low,
            @Nullable String high) {}

    /**
     * Which answer to an earlier question makes this one be asked: one {@code in} these values, or any but one (or
     * none at all) {@code notIn} these. The other of the two is null.
     */
    @JsonbNillable
    public record ConditionView(
            String key, @Nullable List<String> in, @Nullable List<String> notIn) {}

    private static final int SCALE_START = 1;
    private static final int SCALE_END = 10;

    static QuestionView of(Question question, Language language) {
        return new QuestionView(
                question.getKey(),
                question.getKind().name(),
                question.text().in(language),
                words(question.help().orElse(null), language),
                question.isRequired(),
                options(question, language),
                scale(question, language),
                condition(question.condition()));
    }

    private static List<OptionView> options(Question question, Language language) {
        return question.options().stream()
                .map(option -> new OptionView(option.getKey(), option.label().in(language)))
                .toList();
    }

    private static @Nullable ScaleView scale(Question question, Language language) {
        return question.getKind() == QuestionKind.SCALE
                ? new ScaleView(
                        SCALE_START,
                        SCALE_END,
                        words(question.low().orElse(null), language),
                        words(question.high().orElse(null), language))
                : null;
    }

    private static @Nullable ConditionView condition(Condition condition) {
        if (condition.isAlways()) {
            return null;
        }
        return condition.isNegated()
                ? new ConditionView(condition.key(), null, condition.values())
                : new ConditionView(condition.key(), condition.values(), null);
    }

    private static @Nullable String words(@Nullable BilingualText text, Language language) {
        return text == null ? null : text.in(language);
    }
}
