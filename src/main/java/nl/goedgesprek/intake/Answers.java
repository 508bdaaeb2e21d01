package nl.goedgesprek.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody answered, by question key. A question without an answer is not in it. Several chosen options stand in
 * one answer, an option's key a line.
 */
public record Answers(Map<String, String> byKey) {

    public Answers {
        Map<String, String> given = new LinkedHashMap<>();
        byKey.forEach((key, text) -> {
            String readable = readable(text).strip();
            if (!readable.isEmpty()) {
                given.put(key, readable);
            }
        });
        byKey = java.util.Collections.unmodifiableMap(given);
    }

    /** Line ends become one character; a control character is none that a person types, nor one that is stored. */
    private static String readable(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\n\t]]", "");
    }

    /** The answer as one text; empty when there is none. */
    public String text(String key) {
        return byKey.getOrDefault(key, "");
    }

    /** The answer line by line: one option's key after another, or the lines of a text. */
    public List<String> of(String key) {
        return byKey.containsKey(key) ? List.of(text(key).split("\n")) : List.of();
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }
}
