package nl.goedgesprek.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is tried first by whoever guesses: the 49,233 passwords that turn up most in what was stolen elsewhere, as
 * zxcvbn-ts 4.1.3 lists them (MIT). One of these with digits and signs around it, or repeated, is guessed as fast.
 */
final class CommonPasswords {

    private static final Pattern REPEATED = Pattern.compile("(.{1,40}?)\\1+", Pattern.DOTALL);
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    /** Shorter than this, what is repeated is no word. */
    private static final int SHORTEST_PART = 4;

    private static final Set<String> LIST = read();

    private CommonPasswords() {}

    /** Whether it is one of them, or blank; capitals make no difference. */
    static boolean contain(String password) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() || LIST.contains(plain) || isRepeated(plain) || LIST.contains(core(plain));
    }

    private static boolean isRepeated(String plain) {
        Matcher parts = REPEATED.matcher(plain);
        return parts.matches()
                && (parts.group(1).length() < SHORTEST_PART
                        || LIST.contains(parts.group(1))
                        || LIST.contains(core(parts.group(1))));
    }

    private static String core(String plain) {
        return AROUND.matcher(plain).replaceAll("");
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
