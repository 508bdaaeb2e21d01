package nl.goedgesprek.booking.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.Question;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.platform.JsonFields;

/**
 * Reads the answers of a booking. A value is a text, a number, true or false, or a list of texts; a question of yes or
 * no also takes {@code yes}, {@code no}, {@code ja} and {@code nee}.
 */
final class AnswersReader {

    private static final Map<String, String> YES_NO = Map.of("ja", "yes", "nee", "no");

    private final Set<String> yesNoKeys;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();

    AnswersReader(List<Question> questions) {
        this.yesNoKeys = questions.stream()
                .filter(question -> question.getKind() == QuestionKind.YES_NO)
                .map(Question::getKey)
                .collect(Collectors.toSet());
    }

    /** Reads all answers of a body and notes there what is wrong with their form. */
    AnswersReader read(JsonFields body) {
        List<JsonFields> all = body.objects("answers");
        for (int i = 0; i < all.size(); i++) {
            readOne(all.get(i), "answers[" + i + "].value");
        }
        return this;
    }

    Answers answers() {
        return new Answers(texts);
    }

    /** Where each answered question's value stands in the body, by the question's key. */
    Map<String, String> paths() {
        return Map.copyOf(paths);
    }

    private void readOne(JsonFields answer, String path) {
        Optional<String> key = answer.text("key");
        Optional<String> text = value(answer);
        answer.refuseOthers();
        if (key.isEmpty()) {
            answer.refuse("key", "violation.required");
        } else if (paths.put(key.get(), path) != null) {
            answer.refuse("key", "violation.questionTwice");
        } else {
            text.ifPresent(given -> texts.put(key.get(), told(key.get(), given)));
        }
    }

    private static Optional<String> value(JsonFields answer) {
        JsonValue value = answer.value("value").orElse(JsonValue.NULL);
        return switch (value.getValueType()) {
            case NULL -> Optional.empty();
            case STRING -> answer.text("value");
            case NUMBER -> Optional.of(((JsonNumber) value).toString());
            case TRUE -> Optional.of("yes");
            case FALSE -> Optional.of("no");
            case ARRAY -> Optional.of(String.join("\n", answer.texts("value")));
            case OBJECT -> answer.refuse("value", "violation.json.answer");
        };
    }

    private String told(String key, String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        return yesNoKeys.contains(key) ? YES_NO.getOrDefault(bare, bare) : text;
    }
}
