package nl.goedgesprek.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Writes a question of a draft as JSON, for it is kept as it is and nobody searches in it. */
final class DraftJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private DraftJson() {}

    static String write(DraftQuestion question) {
        JsonArrayBuilder options = JSON.createArrayBuilder();
        question.options()
                .forEach(option -> options.add(JSON.createObjectBuilder()
                        .add("key", option.key())
                        .add("label", text(option.label()))
                        .add("removed", option.removed())));
        return JSON.createObjectBuilder()
                .add("key", question.key())
                .add("kind", question.kind().name())
                .add("text", text(question.text()))
                .add("help", text(question.help()))
                .add("low", text(question.low()))
                .add("high", text(question.high()))
                .add("required", question.required())
                .add("options", options)
                .add("condition", condition(question.condition()))
                .add("removed", question.removed())
                .build()
                .toString();
    }

    static DraftQuestion read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject question = reader.readObject();
            return new DraftQuestion(
                    question.getString("key"),
                    QuestionKind.valueOf(question.getString("kind")),
                    text(question, "text"),
                    text(question, "help"),
                    text(question, "low"),
                    text(question, "high"),
                    question.getBoolean("required"),
                    options(question),
                    condition(question.getJsonObject("condition")),
                    question.getBoolean("removed"));
        }
    }

    private static JsonObject text(DraftText text) {
        return JSON.createObjectBuilder()
                .add("nl", text.nl())
                .add("en", text.en())
                .build();
    }

    private static DraftText text(JsonObject within, String name) {
        JsonObject text = within.getJsonObject(name);
        return new DraftText(text.getString("nl"), text.getString("en"));
    }

    private static JsonObject condition(DraftCondition condition) {
        return JSON.createObjectBuilder()
                .add("on", condition.on())
                .add("negated", condition.negated())
                .add("values", JSON.createArrayBuilder(condition.values()))
                .build();
    }

    private static DraftCondition condition(JsonObject condition) {
        return new DraftCondition(
                condition.getString("on"),
                condition.getBoolean("negated"),
                condition.getJsonArray("values").getValuesAs(JsonString::getString));
    }

    private static List<DraftOption> options(JsonObject question) {
        return question.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                .map(option -> new DraftOption(
                        option.getString("key"), text(option, "label"), option.getBoolean("removed", false)))
                .toList();
    }
}
