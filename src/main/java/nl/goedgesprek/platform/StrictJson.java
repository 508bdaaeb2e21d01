package nl.goedgesprek.platform;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads one JSON object from bytes and takes nothing less: UTF-8, each key once, nothing behind it, not too deep. */
public final class StrictJson {

    /** How many objects and arrays may stand in one another. */
    static final int DEPTH = 20;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private StrictJson() {}

    /** The object; empty when these bytes are none. */
    public static Optional<JsonObject> object(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isOneShallowValue(text) ? Optional.of(parse(text)) : Optional.empty();
        } catch (CharacterCodingException | JsonException | IllegalStateException malformed) {
            return Optional.empty();
        } catch (NumberFormatException | ArithmeticException | UnsupportedOperationException beyondAllNumbers) {
            return Optional.empty();
        }
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Whether at most {@link #DEPTH} brackets are open at once, and nothing but white space follows the last. */
    private static boolean isOneShallowValue(String text) {
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (inText && at == '\\') {
                i++;
            } else if (at == '"') {
                inText = !inText;
            } else if (!inText && (at == '{' || at == '[')) {
                depth++;
            } else if (!inText && (at == '}' || at == ']')) {
                depth--;
            }
            if (depth > DEPTH) {
                return false;
            }
            if (depth == 0 && (at == '}' || at == ']')) {
                return text.substring(i + 1).isBlank();
            }
        }
        return false;
    }
}
