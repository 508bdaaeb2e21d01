package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.Placeholder;
import nl.goedgesprek.practice.PublicText;
import nl.goedgesprek.practice.PublicTexts;
import nl.goedgesprek.practice.Words;
import org.jspecify.annotations.Nullable;

/** What visitors read on pages, in the coach's own words where he has any: {@code #{words.of('book.you.hint')}}. */
@Named("words")
@RequestScoped
public class PageWords {

    @Inject
    private Frame frame;

    @Inject
    private Reader reader;

    private @Nullable Words words;

    /**
     * One text; of a key that nobody but us changes, ours.
     *
     * @param values for the placeholders of our sentence, in their order
     */
    public String of(String key, Object... values) {
        return PublicTexts.find(key)
                .map(text -> say(text, inOrder(text, values)))
                .orElseGet(() -> reader.text(key, values));
    }

    /** One text that can name things. */
    String naming(String key, Map<Placeholder, ?> values) {
        return PublicTexts.find(key).map(text -> say(text, values)).orElseGet(() -> reader.text(key));
    }

    /** Each line of a text; none when it is empty. */
    public List<String> paragraphs(String key) {
        return Stream.of(of(key).split("\n+")).filter(line -> !line.isBlank()).toList();
    }

    private String say(PublicText text, Map<Placeholder, ?> values) {
        if (words == null) {
            words = frame.words();
        }
        return words.say(text, reader.getLanguage(), values);
    }

    private static Map<Placeholder, Object> inOrder(PublicText text, Object... values) {
        Map<Placeholder, Object> named = new EnumMap<>(Placeholder.class);
        for (int i = 0; i < Math.min(values.length, text.arguments().size()); i++) {
            named.put(text.arguments().get(i), values[i]);
        }
        return named;
    }
}
