package nl.goedgesprek.platform;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** A language in which everything that a person reads exists; Dutch is the one when nobody says otherwise. */
public enum Language {
    NL,
    EN;

    /** The language of a tag such as {@code en} or {@code en-GB}; Dutch for all that is not English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : NL;
    }

    /** The language that an {@code Accept-Language} header likes best; Dutch when it is absent or makes no sense. */
    public static Language accepted(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(tag -> tag.equals("nl") || tag.equals("en"))
                .findFirst()
                .map(tag -> tag.equals("en") ? EN : NL)
                .orElse(NL);
    }

    /** The IETF tag: {@code nl} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** In order of liking; none when the header is absent or makes no sense. */
    private static List<LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException | IndexOutOfBoundsException senseless) {
            // Java 17 looks for the first part of a hyphen alone before it finds that there is none.
            return List.of();
        }
    }
}
