package nl.goedgesprek.platform;

import java.util.Locale;

/**
 * The product will not start, for a reason that whoever starts it can mend. The server buries exceptions in its log, so
 * the line is also left in a system property, where the launcher in the same process finds it.
 */
public class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String PROPERTY = "goedgesprek.start.refused";

    /** For a reason of the text bundle, in the operator's language. */
    public static StartRefusedException because(String key, Object... arguments) {
        return new StartRefusedException(Texts.text(Language.of(Locale.getDefault()), key, arguments));
    }

    /** @param line the reason, in the operator's language */
    public StartRefusedException(String line) {
        super(line);
        System.setProperty(PROPERTY, line);
    }
}
