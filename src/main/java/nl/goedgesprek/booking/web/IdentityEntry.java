package nl.goedgesprek.booking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Colour;
import nl.goedgesprek.practice.HouseStyle;
import nl.goedgesprek.practice.Identity;
import nl.goedgesprek.practice.Zones;

/** Who the practice is, as the coach types it; what is wrong with the place is told elsewhere. */
public record IdentityEntry(
        String practice, String coach, PlaceEntry place, String zone, String mainColour, String accentColour) {

    /** What is wrong with it; the fields are called as the components of this record. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        name("practice", practice).ifPresent(all::add);
        name("coach", coach).ifPresent(all::add);
        if (Zones.parseNamed(zone).isEmpty()) {
            all.add(new Violation("zone", "violation.zone"));
        }
        colour("mainColour", mainColour).ifPresent(all::add);
        colour("accentColour", accentColour).ifPresent(all::add);
        return all;
    }

    /** Of use only when nothing is wrong with it. */
    Identity identity(Address base) {
        return new Identity(
                practice.strip(),
                coach.strip(),
                base,
                Zones.parseNamed(zone).orElseThrow(),
                new HouseStyle(
                        Colour.parse(mainColour).orElseThrow(),
                        Colour.parse(accentColour).orElseThrow()));
    }

    private static Optional<Violation> name(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.of(new Violation(field, "violation.required"));
        }
        return typed.strip().length() > Identity.LONGEST_NAME
                ? Optional.of(new Violation(field, "violation.length", List.of(Identity.LONGEST_NAME)))
                : Optional.empty();
    }

    private static Optional<Violation> colour(String field, String typed) {
        Optional<Colour> colour = Colour.parse(typed);
        if (colour.isEmpty()) {
            return Optional.of(new Violation(field, "identity.violation.colour"));
        }
        // Rounded down, so that what is just too little does not read as enough.
        double contrast = HouseStyle.contrast(colour.get());
        return contrast < HouseStyle.LEAST_CONTRAST
                ? Optional.of(new Violation(field, "identity.violation.pale", List.of(Math.floor(contrast * 10) / 10)))
                : Optional.empty();
    }
}
