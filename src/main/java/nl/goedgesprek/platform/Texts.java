package nl.goedgesprek.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The sentences of the product, from {@code text.properties} (Dutch) and {@code text_en.properties}. */
public final class Texts {

    private static final String BUNDLE = "nl.goedgesprek.text";
    private static final ResourceBundle.Control ONLY_WHAT_IS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), Texts.class.getClassLoader(), ONLY_WHAT_IS_ASKED);
    }

    /**
     * One sentence, with these values in its placeholders.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public static String text(Language language, String key, Object... arguments) {
        String pattern = bundle(language).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public static String text(Language language, Violation violation) {
        List<Object> arguments = violation.arguments();
        return text(language, violation.message(), arguments.toArray());
    }
}
