package nl.goedgesprek.booking.web;

import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.platform.PostedForm;

/** Where a visit is to be, as the fields of the coach's pages have it. */
final class PostedPlace {

    private PostedPlace() {}

    static PlaceEntry of(PostedForm form) {
        return new PlaceEntry(
                form.text("postcode"),
                form.text("houseNumber"),
                form.text("addition"),
                form.text("street"),
                form.text("city"));
    }
}
