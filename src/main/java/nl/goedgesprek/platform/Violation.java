package nl.goedgesprek.platform;

import java.util.List;

/**
 * What is wrong with one field that somebody filled in, still without words.
 *
 * @param field the field's path, such as {@code contact.email}
 * @param message the key of the sentence in the text bundle, such as {@code violation.email}
 * @param arguments what stands in the sentence's placeholders
 */
public record Violation(String field, String message, List<Object> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public Violation(String field, String message) {
        this(field, message, List.of());
    }
}
