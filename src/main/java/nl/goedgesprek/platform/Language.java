package nl.goedgesprek.platform;

import java.util.Locale;

/** A language in which everything that a person reads exists; Dutch is the one when nobody says otherwise. */
public enum Language {
    NL,
    EN;

    /** The language of a tag such as {@code en} or {@code en-GB}; Dutch for all that is not English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : NL;
    }

    /** The IETF tag: {@code nl} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
