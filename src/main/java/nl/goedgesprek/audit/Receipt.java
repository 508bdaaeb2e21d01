package nl.goedgesprek.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the chain went at some moment. Who keeps one elsewhere can tell later that nothing before it was changed, even
 * by somebody who could write every hash anew.
 *
 * @param hash of the last entry, 64 hexadecimal digits; empty before the first
 */
public record Receipt(long entries, String hash) {

    static final Receipt BEGIN = new Receipt(0, "");

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** What {@link #text} gave; empty when it is something else. */
    static Optional<Receipt> of(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new Receipt(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** Whether both can be of one chain, as far as one can tell by these two. */
    boolean agreesWith(Receipt other) {
        return entries != other.entries || hash.equals(other.hash);
    }

    /** {@code 1234:9f86d0…}; empty before the first entry. */
    public String text() {
        return entries == 0 ? "" : entries + ":" + hash;
    }
}
