package nl.goedgesprek.platform;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * Why a request to the JSON interface was refused (RFC 9457), still without words.
 *
 * @param name the end of its type, such as {@code not-found}; its title and detail in the text bundle are
 *     {@code problem.<name>.title} and {@code problem.<name>.detail}
 * @param status the HTTP status, 400 to 599
 * @param violations the fields that are wrong, if any
 * @param more further members of the answer
 */
public record Problem(String name, int status, List<Violation> violations, Map<String, JsonValue> more) {

    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status " + status + " is no refusal");
        }
        violations = List.copyOf(violations);
        more = Map.copyOf(more);
    }

    public Problem(String name, int status) {
        this(name, status, List.of(), Map.of());
    }

    /** Fields of the body or the query that cannot be. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem("invalid", 422, violations, Map.of());
    }

    public static Problem notFound() {
        return new Problem("not-found", 404);
    }

    public static Problem malformed() {
        return new Problem("malformed", 400);
    }

    public static Problem unexpected() {
        return new Problem("unexpected", 500);
    }

    /** Of a database that is away. */
    static Problem unavailable() {
        return new Problem("unavailable", DatabaseAway.STATUS);
    }

    /** The problem of a status that the REST framework itself answered. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> notFound();
            case 405 -> new Problem("method-not-allowed", status);
            case 406 -> new Problem("not-acceptable", status);
            case 413 -> new Problem("too-large", status);
            case 415 -> new Problem("unsupported-media-type", status);
            case 429 -> new Problem("too-many-requests", status);
            default -> status >= 400 && status < 500 ? new Problem("bad-request", status) : unexpected();
        };
    }
}
