package nl.goedgesprek.notices;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of HTML, as against text that has yet to be escaped. */
record Markup(String html) {

    /** Text that shows as it was written, lines and all. Nothing else in this package escapes. */
    static Markup of(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("<br>");
                default -> escaped.append((char) character);
            }
        });
        return new Markup(escaped.toString());
    }

    static Markup joined(List<Markup> pieces) {
        return new Markup(pieces.stream().map(Markup::html).collect(Collectors.joining("\n")));
    }
}
