package nl.goedgesprek.calendars;

import java.util.regex.Pattern;

/** A text as one line that nothing hides in: no control characters, none that turn the direction of what follows. */
final class PlainLine {

    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

    private PlainLine() {}

    static String of(String text) {
        String visible = UNSEEN.matcher(text).replaceAll("");
        return GAPS.matcher(visible).replaceAll(" ").strip();
    }
}
