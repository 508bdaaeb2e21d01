package nl.goedgesprek.calendars;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered to who asked for a calendar.
 *
 * @param content none when it has not changed
 * @param tag by which the server knows this content again
 */
public record Fetched(@Nullable String content, Tag tag) {

    /** The two ways in which a server recognises what somebody has already; each may be missing (RFC 9110, 8.8). */
    public record Tag(@Nullable String etag, @Nullable String lastModified) {

        static final Tag NONE = new Tag(null, null);

        private static final int LONGEST_ETAG = 300;
        private static final int LONGEST_DATE = 100;

        /** One that is too long to keep, or that could break out of a header, is none. */
        public Tag {
            etag = kept(etag, LONGEST_ETAG);
            lastModified = kept(lastModified, LONGEST_DATE);
        }

        private static @Nullable String kept(@Nullable String value, int longest) {
            return value != null && value.length() <= longest && value.matches("[\\x20-\\x7E]+") ? value : null;
        }
    }

    Optional<String> changed() {
        return Optional.ofNullable(content);
    }
}
