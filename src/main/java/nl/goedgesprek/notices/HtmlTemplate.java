package nl.goedgesprek.notices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML with holes such as <code>{{label}}</code>, from a file beside this class. */
enum HtmlTemplate {
    FRAME,
    MASTHEAD,
    MARK,
    HEADING,
    PARAGRAPH,
    FACTS,
    FACT,
    BUTTON,
    LINK,
    QUOTE,
    SMALL;

    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String html = read(name().toLowerCase(Locale.ROOT) + ".html");

    /** Fills its holes: markup goes in as it is, and text is escaped. */
    Markup with(Map<String, ?> values) {
        return new Markup(
                HOLE.matcher(html).replaceAll(hole -> Matcher.quoteReplacement(filling(values, hole.group(1)))));
    }

    private String filling(Map<String, ?> values, String hole) {
        Object value = Objects.requireNonNull(values.get(hole), () -> name() + " needs " + hole);
        return value instanceof Markup markup
                ? markup.html()
                : Markup.of(value.toString()).html();
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(HtmlTemplate.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
