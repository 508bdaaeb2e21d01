package nl.goedgesprek.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the chain as it is kept, all but its hash.
 *
 * @param columns the number, the moment, the act, by whom, the account, the subject, its number and the detail
 */
record Link(List<@Nullable Object> columns) {

    /** In this order an entry is read, written and hashed. */
    static final List<String> COLUMNS =
            List.of("id", "happened_at_ms", "act", "by_whom", "account_id", "subject", "subject_id", "detail");

    /** None of them can hold a line's end, so that no two entries are the same text. */
    String hashAfter(String hashBefore) {
        String text = columns.stream().map(Link::text).collect(Collectors.joining("\n", hashBefore + '\n', ""));
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
