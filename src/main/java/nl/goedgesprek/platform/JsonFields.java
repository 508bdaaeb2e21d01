package nl.goedgesprek.platform;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a JSON object that came from outside, field by field, and remembers what is wrong: a field of another kind, and
 * in {@link #refuseOthers} one that nobody asked for. A field that is absent or null is empty.
 */
public final class JsonFields {

    private final JsonObject object;
    private final String path;
    private final List<Violation> violations;
    private final Set<String> known = new HashSet<>();

    public JsonFields(JsonObject object) {
        this(object, "", new ArrayList<>());
    }

    private JsonFields(JsonObject object, String path, List<Violation> violations) {
        this.object = object;
        this.path = path;
        this.violations = violations;
    }

    /** What is wrong so far, here and in all objects within. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public Optional<String> text(String name) {
        return read(name, JsonString.class, "violation.json.text")
                .map(JsonString::getString)
                .filter(text -> isWritable(text, name));
    }

    /** A text of at least one character that is no space, and of at most so many. */
    public Optional<String> text(String name, int most) {
        return text(name).flatMap(text -> {
            if (text.isBlank()) {
                return refuse(name, "violation.required");
            }
            return text.length() > most ? refuse(name, "violation.length", most) : Optional.of(text);
        });
    }

    /** A whole number within bounds, both included. */
    public Optional<Integer> number(String name, int least, int most) {
        return read(name, JsonNumber.class, "violation.json.number")
                .filter(number -> inBounds(number, name, least, most))
                .map(JsonNumber::intValue);
    }

    public Optional<Boolean> flag(String name) {
        known.add(name);
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            case NULL -> Optional.empty();
            default -> refuse(name, "violation.json.flag");
        };
    }

    public Optional<JsonFields> object(String name) {
        return read(name, JsonObject.class, "violation.json.object").map(inner -> within(name, inner));
    }

    /** The objects of an array; one that is no object is wrong. */
    public List<JsonFields> objects(String name) {
        List<JsonFields> all = new ArrayList<>();
        each(name, (path, value) -> {
            if (value instanceof JsonObject inner) {
                all.add(within(path, inner));
            } else {
                refuse(path, "violation.json.object");
            }
        });
        return all;
    }

    /** The texts of an array; one that is no text is wrong. */
    public List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        each(name, (path, value) -> {
            if (!(value instanceof JsonString text)) {
                refuse(path, "violation.json.text");
            } else if (isWritable(text.getString(), path)) {
                all.add(text.getString());
            }
        });
        return all;
    }

    /** The value as it stands there, of whatever kind. */
    public Optional<JsonValue> value(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> value != JsonValue.NULL);
    }

    /** Reads a text as something else; what cannot be is wrong. */
    public <T> Optional<T> parsed(String name, Function<String, Optional<T>> parser, String message) {
        return text(name).flatMap(text -> {
            Optional<T> value = parser.apply(text);
            return value.isPresent() ? value : refuse(name, message);
        });
    }

    /** Every field that was not read is one too many. */
    public void refuseOthers() {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> refuse(name, "violation.json.unknown"));
    }

    /** Notes that a field is wrong; always empty, so that it ends a chain. */
    public <T> Optional<T> refuse(String name, String message, Object... arguments) {
        violations.add(new Violation(path + name, message, List.of(arguments)));
        return Optional.empty();
    }

    private JsonFields within(String name, JsonObject inner) {
        return new JsonFields(inner, path + name + '.', violations);
    }

    private <T extends JsonValue> Optional<T> read(String name, Class<T> kind, String message) {
        known.add(name);
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        return kind.isInstance(value) ? Optional.of(kind.cast(value)) : refuse(name, message);
    }

    private void each(String name, java.util.function.BiConsumer<String, JsonValue> use) {
        JsonArray array = read(name, JsonArray.class, "violation.json.array").orElse(JsonValue.EMPTY_JSON_ARRAY);
        for (int i = 0; i < array.size(); i++) {
            use.accept(name + '[' + i + ']', array.get(i));
        }
    }

    /** Half a character, or a control character other than tab and line break, is in no text that a person writes. */
    private boolean isWritable(String text, String name) {
        boolean writable = text.codePoints()
                .noneMatch(character -> Character.getType(character) == Character.SURROGATE
                        || (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0));
        if (!writable) {
            refuse(name, "violation.json.characters");
        }
        return writable;
    }

    private boolean inBounds(JsonNumber number, String name, int least, int most) {
        boolean within = number.isIntegral()
                && number.bigDecimalValue().compareTo(java.math.BigDecimal.valueOf(least)) >= 0
                && number.bigDecimalValue().compareTo(java.math.BigDecimal.valueOf(most)) <= 0;
        if (!within) {
            refuse(name, "violation.json.range", least, most);
        }
        return within;
    }
}
