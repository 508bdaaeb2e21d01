package nl.goedgesprek.booking;

import org.jspecify.annotations.Nullable;

/**
 * Who the visitor is, as he typed it.
 *
 * @param zone what his browser calls the time zone of its clock, or none
 */
public record ContactEntry(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String organisation,
        @Nullable String role,
        @Nullable String zone) {

    public static final ContactEntry EMPTY = new ContactEntry(null, null, null, null, null, null);
}
