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
            if (!text.isBlank()) {
                given.put(key, text.strip().replace("\r\n", "\n").replace('\r', '\n'));
            }
        });
        byKey = java.util.Collections.unmodifiableMap(given);
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
