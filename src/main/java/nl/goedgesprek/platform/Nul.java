package nl.goedgesprek.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;

/** The character U+0000. Nobody types it, and PostgreSQL neither keeps nor looks for a text that has it. */
final class Nul {

    private static final String ESCAPED = "%00";

    private Nul() {}

    /** Whether the address asks for it; the rest of the request stays unread. */
    static boolean isInAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().contains(ESCAPED) || query != null && query.contains(ESCAPED);
    }

    static boolean isIn(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> Stream.concat(Stream.of(parameter.getKey()), Stream.of(parameter.getValue())))
                .anyMatch(text -> text.indexOf('\0') >= 0);
    }
}
