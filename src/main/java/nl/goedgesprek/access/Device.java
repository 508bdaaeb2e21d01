package nl.goedgesprek.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On what somebody logged in, as people call it.
 *
 * @param browser such as {@code Firefox}; empty when unknown
 * @param system such as {@code iPhone}; empty when unknown
 */
public record Device(String browser, String system) {

    /** What browsers put in their header, the most telling first: many claim to be another one besides. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "FxiOS", "Firefox",
            "Firefox", "Firefox",
            "CriOS", "Chrome",
            "Chrome", "Chrome",
            "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "CrOS", "Chromebook",
            "Macintosh", "Mac",
            "Linux", "Linux");

    /** @param header {@code User-Agent}, which anybody can write; none when there is none */
    public static Device of(@Nullable String header) {
        String said = header == null ? "" : header;
        return new Device(first(BROWSERS, said), first(SYSTEMS, said));
    }

    private static String first(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(all);
    }
}
