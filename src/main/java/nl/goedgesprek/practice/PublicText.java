package nl.goedgesprek.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.Venue;

/**
 * A text that visitors read and that the coach may say in his own words.
 *
 * @param key of our sentence in the text bundle; of an addition, which has none, its own
 * @param arguments what the placeholders of our sentence stand for, in their order
 * @param names what one in the coach's own words can name
 */
public record PublicText(String key, Shape shape, List<Placeholder> arguments, Set<Placeholder> names) {

    private static final Pattern VENUE =
            Pattern.compile("\\.(" + Stream.of(Venue.values()).map(Enum::name).collect(Collectors.joining("|")) + ")$");
    private static final Pattern OF_A_MAIL = Pattern.compile("^mail\\.visitor\\.(?:[A-Z_]+\\.)?");

    /** Control characters, half a character, what is none, and what turns the text after it around. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private static final Pattern WHITE = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern GAP = Pattern.compile("\n{3,}");

    /** How long a text is and how it is written. */
    public enum Shape {
        /** Of a mail: one line. */
        SUBJECT(150),
        /** Above something: one line. */
        HEADING(120),
        /** One paragraph. */
        SENTENCES(600),
        /** Of several lines or paragraphs. */
        PARAGRAPHS(1200),
        /** The same, which we do not say ourselves. */
        ADDITION(1200);

        private final int most;

        Shape(int most) {
            this.most = most;
        }

        /** Characters. */
        public int most() {
            return most;
        }

        public boolean hasLines() {
            return this == PARAGRAPHS || this == ADDITION;
        }
    }

    public PublicText {
        arguments = List.copyOf(arguments);
        names = Set.copyOf(names);
    }

    /** What visitors read as long as the coach says nothing else, as he would have written it. */
    public String standard(Language language) {
        return shape == Shape.ADDITION ? "" : ours(language, argument -> argument.in(language));
    }

    /** Our sentence with these values. */
    String ours(Language language, Map<Placeholder, ?> values) {
        return shape == Shape.ADDITION ? "" : ours(language, argument -> values.get(argument));
    }

    private String ours(Language language, Function<Placeholder, ?> value) {
        return Texts.text(language, key, arguments.stream().map(value).toArray());
    }

    /** What was typed as it is kept: nothing in it but text, and of as many lines as there may be. */
    public String kept(String typed) {
        String visible = NO_TEXT.matcher(Prose.of(typed)).replaceAll("");
        if (!shape.hasLines()) {
            return WHITE.matcher(visible).replaceAll(" ").strip();
        }
        String lines = visible.lines().map(String::strip).collect(Collectors.joining("\n"));
        return GAP.matcher(lines).replaceAll("\n\n").strip();
    }

    /**
     * What is wrong with it.
     *
     * @param kept as {@link #kept} gives it
     */
    Optional<Violation> violation(Language language, String kept) {
        String field = field(language);
        if (kept.length() > shape.most()) {
            return Optional.of(new Violation(field, "violation.length", List.of(shape.most())));
        }
        Optional<String> unknown = unknown(kept);
        if (unknown.isPresent()) {
            return Optional.of(
                    names.isEmpty()
                            ? new Violation(field, "words.violation.none", List.of(unknown.get()))
                            : new Violation(
                                    field, "words.violation.unknown", List.of(unknown.get(), listed(language))));
        }
        String rest = Placeholder.BRACED.matcher(kept).replaceAll("");
        return rest.contains("{") || rest.contains("}")
                ? Optional.of(new Violation(field, "words.violation.brace"))
                : Optional.empty();
    }

    private Optional<String> unknown(String kept) {
        Matcher braced = Placeholder.BRACED.matcher(kept);
        return braced.results()
                .filter(found ->
                        Placeholder.named(found).filter(names::contains).isEmpty())
                .map(found -> found.group())
                .findFirst();
    }

    /** What it can name, as it is written in a language; empty when nothing. */
    public String listed(Language language) {
        List<Placeholder> ordered = new ArrayList<>(names);
        ordered.sort(null);
        return ordered.stream().map(name -> name.in(language)).collect(Collectors.joining(", "));
    }

    /** The name of the field in which one writes it. */
    public String field(Language language) {
        return key + '-' + language.tag();
    }

    /** For which kind of conversation it is; empty when for all. */
    public Optional<Venue> venue() {
        Matcher venue = VENUE.matcher(key);
        return venue.find() ? Optional.of(Venue.valueOf(venue.group(1))) : Optional.empty();
    }

    /** By what the bundle knows its name and where it is read: the same for all kinds of conversation and of mail. */
    public String role() {
        return OF_A_MAIL.matcher(VENUE.matcher(key).replaceAll("")).replaceAll("mail.");
    }
}
