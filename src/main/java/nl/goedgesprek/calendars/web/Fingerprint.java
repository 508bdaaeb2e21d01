package nl.goedgesprek.calendars.web;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By which somebody tells whether what he has is still the same (RFC 9110, 8.8.3).
 *
 * @param value the entity tag without its quotes
 */
record Fingerprint(String value) {

    private static final int BYTES = 16;

    /** What a server in between adds to a tag when it packs what it passes on. */
    private static final Pattern PACKED = Pattern.compile("[-;:]{1,2}(?:gzip|br|zstd|deflate)$");

    static Fingerprint of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            byte[] enough = java.util.Arrays.copyOf(digest, BYTES);
            return new Fingerprint(Base64.getUrlEncoder().withoutPadding().encodeToString(enough));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String header() {
        return '"' + value + '"';
    }

    /** @param ifNoneMatch the headers of that name, each with one tag, more, or a star for any */
    boolean isAmong(Collection<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || value.equals(bare(tag)));
    }

    private static String bare(String tag) {
        String unquoted = tag.replaceFirst("^W/", "").replace("\"", "");
        return PACKED.matcher(unquoted).replaceFirst("");
    }
}
