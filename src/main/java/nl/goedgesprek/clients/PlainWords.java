package nl.goedgesprek.clients;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a text as somebody hears them who minds no case, no accents and no signs: {@code Café 't Ijzer!} is
 * {@code cafe t yzer}.
 */
final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart, and the Dutch letter that people write in two ways. */
    private static final Map<String, String> ALIKE = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ij", "y");

    private static final Pattern LETTER = Pattern.compile(String.join("|", ALIKE.keySet()));

    private PlainWords() {}

    /** With one space between them. */
    static String of(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(apart).replaceAll("");
        String alike = LETTER.matcher(bare).replaceAll(letter -> ALIKE.getOrDefault(letter.group(), ""));
        return BETWEEN.matcher(alike).replaceAll(" ").strip();
    }

    static List<String> list(String text) {
        return split(of(text));
    }

    /** The words of a text that is plain already. */
    static List<String> split(String plain) {
        return Stream.of(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
