package nl.goedgesprek.notices.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers in addresses, where anybody can write anything. */
final class Numbers {

    private Numbers() {}

    static Optional<Long> id(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** The first page when it is none. */
    static int page(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }
}
