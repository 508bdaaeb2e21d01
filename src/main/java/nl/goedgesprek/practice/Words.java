package nl.goedgesprek.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.goedgesprek.platform.Language;

/**
 * What visitors read, on pages and in mails: in the coach's own words where he has any in the reader's language, else in
 * ours. Only a practice of one language says the same to whoever reads.
 *
 * @param own in the coach's words
 * @param languages of the practice, at least one
 */
public record Words(Map<Slot, String> own, List<Language> languages) {

    /** All of it in ours. */
    public static final Words OURS = new Words(Map.of(), List.of(Language.values()));

    /** One text in one language. */
    public record Slot(String key, Language language) {}

    public Words {
        own = Map.copyOf(own);
        languages = List.copyOf(languages);
    }

    /**
     * What a reader is told.
     *
     * @param text which may have nothing of ours: then it is empty
     * @param values for whatever our sentence and the coach's name
     */
    public String say(PublicText text, Language reader, Map<Placeholder, ?> values) {
        return own(text, reader).map(words -> filled(words, values)).orElseGet(() -> text.ours(reader, values));
    }

    private Optional<String> own(PublicText text, Language reader) {
        Language spoken = languages.size() == 1 ? languages.get(0) : reader;
        return Optional.ofNullable(own.get(new Slot(text.key(), spoken)));
    }

    /** The same with what the coach is typing; what he empties is said in ours. */
    public Words with(Map<Slot, String> typed) {
        Map<Slot, String> all = new HashMap<>(own);
        all.putAll(typed);
        all.values().removeIf(String::isEmpty);
        return new Words(all, languages);
    }

    /** What nobody can fill in stays as it stands there. */
    private static String filled(String words, Map<Placeholder, ?> values) {
        return Placeholder.BRACED
                .matcher(words)
                .replaceAll(braced -> Matcher.quoteReplacement(Placeholder.named(braced)
                        .filter(values::containsKey)
                        .map(name -> String.valueOf(values.get(name)))
                        .orElse(braced.group())));
    }
}
