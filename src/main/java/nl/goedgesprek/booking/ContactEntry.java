package nl.goedgesprek.booking;

import org.jspecify.annotations.Nullable;

/** Who the visitor is, as he typed it. */
public record ContactEntry(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String organisation,
        @Nullable String role) {

    public static final ContactEntry EMPTY = new ContactEntry(null, null, null, null, null);
}
