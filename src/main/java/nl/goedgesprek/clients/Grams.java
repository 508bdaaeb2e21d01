package nl.goedgesprek.clients;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The runs of three letters in words. A word begins with two signs that are no letter, so that its first letter counts
 * more than others.
 */
final class Grams {

    private static final int LENGTH = 3;
    private static final String BEFORE = "__";

    private Grams() {}

    static Set<String> of(Collection<String> words) {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(word -> addAll(all, word));
        return all;
    }

    /** As many as it has letters, if no run occurs twice. */
    private static void addAll(Set<String> all, String word) {
        int[] letters = (BEFORE + word).codePoints().toArray();
        for (int from = 0; from + LENGTH <= letters.length; from++) {
            all.add(new String(letters, from, LENGTH));
        }
    }
}
