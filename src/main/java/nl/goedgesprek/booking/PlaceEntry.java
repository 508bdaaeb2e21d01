package nl.goedgesprek.booking;

import org.jspecify.annotations.Nullable;

/** Where the visitor wants to receive the coach, as he typed it. */
public record PlaceEntry(
        @Nullable String postcode,
        @Nullable String houseNumber,
        @Nullable String addition,
        @Nullable String street,
        @Nullable String city) {

    public static final PlaceEntry EMPTY = new PlaceEntry(null, null, null, null, null);
}
