package nl.goedgesprek.clients;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Cut;

/**
 * What the coach looks for, forgiving case, accents, signs and slips of the finger.
 *
 * <p>It is found in two steps. The database names the few hundred rows that share most runs of three letters ({@link
 * Grams}) with what was typed: a slip spoils at most four runs of a word, so that of five letters or more some run
 * still leads there, and looking up a dozen runs is as quick among 10,000 people as among ten. These few are then
 * read letter by letter here, with {@link Likeness}. Derby has neither PostgreSQL's {@code pg_trgm} nor {@code
 * unaccent}; an index on equality of short texts both have, whatever their collation.
 *
 * @param words plain ones; a row is found when it has each of them
 */
record SearchQuery(List<String> words) {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 40;
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d ()./-]{3,}");

    SearchQuery {
        words = List.copyOf(words);
    }

    /** A phone number is looked for without what people put before and between its digits. */
    static SearchQuery of(String typed) {
        String line = typed.strip();
        Stream<String> words = PHONE.matcher(line).matches()
                ? Stream.of(line.replaceAll("\\D", "").replaceFirst("^0+", ""))
                : PlainWords.list(line).stream();
        return new SearchQuery(words.filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> Cut.to(LONGEST_WORD, word))
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Set<String> grams() {
        return Grams.of(words);
    }

    /** How many runs of letters a row must share, so that none is missed that {@link #distance} may like. */
    int sharedGrams() {
        int least = words.stream().mapToInt(SearchQuery::sharedGrams).sum();
        int repeated = words.stream().mapToInt(SearchQuery::letters).sum() - grams().size();
        return Math.max(1, least - repeated);
    }

    private static int sharedGrams(String word) {
        int inside = word.length() < Word.SHORT ? letters(word) : letters(word) - 2;
        int slips = Word.slipsAllowed(word);
        return slips == 0 ? inside : Math.min(inside, letters(word) - 4 * slips);
    }

    private static int letters(String word) {
        return word.codePointCount(0, word.length());
    }

    /** How far a plain text is from this, nearest is 0; empty when it is something else. */
    OptionalInt distance(String text) {
        List<String> others = PlainWords.split(text);
        String joined = String.join("", others);
        int sum = 0;
        for (String word : words) {
            OptionalInt nearest = new Word(word).distance(others, joined);
            if (nearest.isEmpty()) {
                return nearest;
            }
            sum += nearest.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    /** One word of what was typed. */
    private record Word(String typed) {

        /** From as many letters on, a word may stand within another and one slip is forgiven. */
        static final int SHORT = 4;

        private static final int LONG = 9;
        private static final int BEGINS = 1;
        private static final int INSIDE = 2;
        private static final int SLIPS = 3;

        static int slipsAllowed(String word) {
            if (word.length() < SHORT || word.chars().allMatch(Character::isDigit)) {
                return 0;
            }
            return word.length() < LONG ? 1 : 2;
        }

        OptionalInt distance(List<String> others, String joined) {
            OptionalInt nearest = others.stream()
                    .map(this::distance)
                    .flatMapToInt(OptionalInt::stream)
                    .min();
            return nearest.isEmpty() && isInside(joined) ? OptionalInt.of(INSIDE) : nearest;
        }

        private OptionalInt distance(String other) {
            if (other.startsWith(typed)) {
                return OptionalInt.of(other.equals(typed) ? 0 : BEGINS);
            }
            if (isInside(other)) {
                return OptionalInt.of(INSIDE);
            }
            int allowed = slipsAllowed(typed);
            int slips = allowed == 0 ? 1 : Likeness.slips(typed, other);
            return slips <= allowed ? OptionalInt.of(SLIPS + slips) : OptionalInt.empty();
        }

        private boolean isInside(String other) {
            return typed.length() >= SHORT && other.contains(typed);
        }
    }
}
