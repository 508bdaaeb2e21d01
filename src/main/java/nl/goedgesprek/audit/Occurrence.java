package nl.goedgesprek.audit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param account whose account did it; none when nobody with an account did
 * @param detail a word of the code, such as {@code MOVED}; never what anybody typed
 */
record Occurrence(Act act, By by, @Nullable Long account, Subject subject, String detail) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._/-]{0,60}");

    Occurrence {
        if (!WORD.matcher(detail).matches()) {
            throw new IllegalArgumentException("no word of ours: a detail of " + detail.length() + " characters");
        }
    }
}
