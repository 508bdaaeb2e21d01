package nl.goedgesprek.moving;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows, each as a hash of its values and their types: two are the same when the rows are, in whatever order they come. */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();
    private long rows;

    long rows() {
        return rows;
    }

    void add(List<? extends @Nullable Object> row) {
        seen.merge(of(row), 1, Integer::sum);
        rows++;
    }

    /** Takes one such row away; tells whether there was one. */
    boolean take(List<? extends @Nullable Object> row) {
        String print = of(row);
        if (!seen.containsKey(print)) {
            return false;
        }
        seen.computeIfPresent(print, (same, times) -> times == 1 ? null : times - 1);
        rows--;
        return true;
    }

    private static String of(List<? extends @Nullable Object> row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream values = new DataOutputStream(bytes);
            for (Object value : row) {
                values.writeUTF(value == null ? "" : value.getClass().getName());
                byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_16BE);
                values.writeInt(text.length);
                values.write(text);
            }
            return HexFormat.of().formatHex(digest.digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException | IOException never) {
            throw new UncheckedIOException(new IOException(never));
        }
    }
}
