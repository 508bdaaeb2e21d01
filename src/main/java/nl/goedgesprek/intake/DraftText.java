package nl.goedgesprek.intake;

import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;

/** A text in both languages as the coach typed it so far; either may still be empty. */
public record DraftText(String nl, String en) {

    public static final DraftText NONE = new DraftText("", "");

    /** What stands where nothing was written yet. */
    private static final String MISSING = "…";

    static DraftText of(BilingualText text) {
        return new DraftText(text.in(Language.NL), text.in(Language.EN));
    }

    public boolean isBlank() {
        return nl.isBlank() && en.isBlank();
    }

    /** As a visitor would read it. */
    BilingualText shown() {
        return new BilingualText(shown(nl), shown(en));
    }

    private static String shown(String typed) {
        return typed.isBlank() ? MISSING : typed.strip();
    }
}
