package nl.goedgesprek.notices;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * The one place where what people typed is made harmless for a mail: it stays on its line, turns no other text around,
 * and is no longer than a mail can bear. Markup is not its business; that is escaped where HTML is made.
 */
final class Clean {

    private static final int LONGEST_VALUE = 120;
    private static final int LONGEST_TEXT = 2000;

    /** Control characters, half a character, and what is no character. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+");

    /** What changes the direction of all that follows. */
    private static final Pattern TURNING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    /** What mail programs would take for an encoded word (RFC 2047) and decode into anything. */
    private static final Pattern ENCODED = Pattern.compile("=\\?");

    private static final Pattern WHITE = Pattern.compile("[\\p{Z}\\s]+");
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private Clean() {}

    /** A name or the like, to be put into a sentence of ours: one line, and isolated when it runs from right to left. */
    static String value(String typed) {
        return isolated(shortened(line(TURNING.matcher(typed).replaceAll("")), LONGEST_VALUE));
    }

    /** What somebody wrote in lines of his own; empty ones are left out. */
    static String lines(String typed) {
        String kept = typed.lines()
                .map(part -> isolated(line(TURNING.matcher(part).replaceAll(""))))
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + '\n' + next)
                .orElse("");
        return shortened(kept, LONGEST_TEXT);
    }

    /** One line without control characters, for a header. */
    static String line(String text) {
        String visible = NO_TEXT.matcher(text).replaceAll(" ");
        String onOneLine = WHITE.matcher(visible).replaceAll(" ").strip();
        return ENCODED.matcher(onOneLine).replaceAll("= ?");
    }

    /** No longer than this many characters, counted as people do; what is cut off shows as an ellipsis. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + '…';
    }

    private static String isolated(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length) ? ISOLATE + text + END_OF_ISOLATE : text;
    }
}
