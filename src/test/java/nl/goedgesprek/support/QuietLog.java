package nl.goedgesprek.support;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds personal data in what the product logs: whatever was typed in a browser so far, whatever the people of the
 * fictional practice are called and wrote, and whatever looks like a mail address or a phone number.
 */
public final class QuietLog {

    /** Shorter ones stand in any log. */
    private static final int SHORTEST = 8;

    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]*[a-z]|(?<!\\d)(?:\\+31|06)[ -]?\\d{8,9}(?!\\d)");
    private static final Set<Integer> VISITED = ConcurrentHashMap.newKeySet();
    private static final Set<String> TYPED = ConcurrentHashMap.newKeySet();
    private static final Set<String> FICTION = fiction();

    private QuietLog() {}

    static void visited(int port) {
        VISITED.add(port);
    }

    /** Whether a browser was there. */
    static boolean isVisited(int port) {
        return VISITED.contains(port);
    }

    static void typed(String text) {
        if (text.strip().length() >= SHORTEST && text.chars().anyMatch(Character::isLetter)) {
            TYPED.add(text.strip());
        }
    }

    /** The lines that tell something of somebody. */
    public static List<String> telling(Collection<String> lines) {
        return lines.stream().filter(QuietLog::tells).toList();
    }

    private static boolean tells(String line) {
        return ADDRESS.matcher(line).find()
                || TYPED.stream().anyMatch(line::contains)
                || FICTION.stream().anyMatch(line::contains);
    }

    private static Set<String> fiction() {
        try (InputStream file = Objects.requireNonNull(
                        QuietLog.class.getResourceAsStream("/nl/goedgesprek/demo/clients.json"));
                JsonReader json = Json.createReader(file)) {
            Set<String> all = new HashSet<>();
            collect(json.read(), all);
            return all;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void collect(JsonValue value, Set<String> all) {
        if (value instanceof JsonString text && text.getString().length() >= SHORTEST) {
            all.add(text.getString());
        } else if (value instanceof JsonStructure) {
            Collection<JsonValue> parts = value.getValueType() == JsonValue.ValueType.ARRAY
                    ? value.asJsonArray()
                    : value.asJsonObject().values();
            parts.forEach(part -> collect(part, all));
        }
    }
}
