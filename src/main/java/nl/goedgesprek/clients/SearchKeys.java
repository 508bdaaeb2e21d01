package nl.goedgesprek.clients;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Cut;
import org.jspecify.annotations.Nullable;

/**
 * By what a row is sorted and found.
 *
 * @param sortName never empty, for what has an empty one is found nowhere
 * @param text plain words, the name's first
 */
record SearchKeys(String sortName, String text, Set<String> grams) {

    /** What was erased is sorted nowhere and found by nothing. */
    static final SearchKeys NONE = new SearchKeys("", "", Set.of());

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1000;

    /** @param more by which it is found besides its name; none counts for nothing */
    static SearchKeys of(String name, @Nullable String... more) {
        String plain = PlainWords.of(name);
        String text = Stream.concat(Stream.of(name), Stream.of(more).filter(Objects::nonNull))
                .map(PlainWords::of)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        String kept = Cut.to(LONGEST_TEXT, text);
        List<String> words = PlainWords.split(kept);
        return new SearchKeys(Cut.to(LONGEST_NAME, plain.isEmpty() ? name : plain), kept, Grams.of(words));
    }
}
