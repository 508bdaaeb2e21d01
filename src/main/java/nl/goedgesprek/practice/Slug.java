package nl.goedgesprek.practice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.goedgesprek.platform.Cut;

/** Names as they stand in an address: letters without accents, digits, and hyphens between them. */
public final class Slug {

    /** Characters of a coach's. */
    public static final int LONGEST_TYPED = 40;

    /** Characters of a kind of conversation's, which has its name for life once it was booked. */
    public static final int LONGEST = 60;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KIND = Pattern.compile("[a-z0-9-]{1," + LONGEST + '}');
    private static final String WITHOUT_LETTERS = "gesprek";

    private Slug() {}

    /** Whether a coach can be called this. */
    public static boolean is(String text) {
        return text.length() <= LONGEST_TYPED && SLUG.matcher(text).matches();
    }

    /** Whether a kind of conversation can be called this. */
    public static boolean isKind(String text) {
        return KIND.matcher(text).matches();
    }

    static void require(String text) {
        if (!is(text)) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    /** What a name becomes in an address; empty when nothing of it can stand there. */
    public static String of(String name) {
        return plain(name, LONGEST_TYPED);
    }

    /** What a kind of conversation with this title is called: with a number behind it when that is taken. */
    static String free(String title, Predicate<String> taken) {
        String plain = plain(title, LONGEST);
        return numbered(plain.isEmpty() ? WITHOUT_LETTERS : plain, taken);
    }

    /**
     * What a coach's kind of conversation is called that is like another coach's: after the kind and the coach, and with
     * a number when that is taken.
     *
     * @param kind the other's slug, after which his own may stand already
     * @param whose the other's own slug
     */
    static String ofKind(String kind, String whose, String coach, Predicate<String> taken) {
        String bare = kind.endsWith('-' + whose) ? kind.substring(0, kind.length() - whose.length() - 1) : kind;
        return numbered(bare + '-' + coach, taken);
    }

    private static String numbered(String base, Predicate<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? "" : "-" + number)
                .map(behind -> trimmed(base, LONGEST - behind.length()) + behind)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String name, int longest) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return trimmed(apart.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), longest);
    }

    private static String trimmed(String text, int longest) {
        return Cut.to(longest, text.replaceAll("^-+", "")).replaceAll("-+$", "");
    }
}
