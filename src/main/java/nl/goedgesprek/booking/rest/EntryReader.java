package nl.goedgesprek.booking.rest;

import java.util.Optional;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.platform.JsonFields;
import org.jspecify.annotations.Nullable;

/** Reads where and who from the body of a booking, as typed. */
final class EntryReader {

    private EntryReader() {}

    static PlaceEntry place(JsonFields place) {
        PlaceEntry entry = new PlaceEntry(
                place.text("postcode").orElse(null),
                place.text("houseNumber").orElse(null),
                place.text("addition").orElse(null),
                place.text("street").orElse(null),
                place.text("city").orElse(null));
        place.refuseOthers();
        return entry;
    }

    static ContactEntry contact(JsonFields body) {
        Optional<JsonFields> contact = body.object("contact");
        Optional<JsonFields> organisation = body.object("organisation");
        ContactEntry entry = new ContactEntry(
                text(contact, "name"),
                text(contact, "email"),
                text(contact, "phone"),
                text(organisation, "name"),
                text(organisation, "role"),
                null);
        contact.ifPresent(JsonFields::refuseOthers);
        organisation.ifPresent(JsonFields::refuseOthers);
        return entry;
    }

    private static @Nullable String text(Optional<JsonFields> fields, String name) {
        return fields.flatMap(object -> object.text(name)).orElse(null);
    }
}
