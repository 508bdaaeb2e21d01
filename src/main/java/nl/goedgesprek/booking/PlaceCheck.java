package nl.goedgesprek.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.travel.Area;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.travel.PostcodeTable;

/** Reads where somebody lives or works: forgiving in form, strict in existence. */
@ApplicationScoped
public class PlaceCheck {

    private static final Pattern HOUSE_NUMBER = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern ADDITION = Pattern.compile("[\\p{L}\\p{N} .,/+-]{1,20}");
    private static final int NAME = 120;

    @Inject
    private PostcodeTable postcodes;

    /** What is wrong with it; the fields are {@code place.postcode}, {@code place.houseNumber} and so on. */
    public List<Violation> violations(PlaceEntry entry) {
        List<Violation> all = new ArrayList<>();
        postcodeViolation(entry).ifPresent(all::add);
        String number = Typed.line(entry.houseNumber());
        if (number.isEmpty()) {
            all.add(new Violation("place.houseNumber", "violation.required"));
        } else if (!HOUSE_NUMBER.matcher(number).matches()) {
            all.add(new Violation("place.houseNumber", "violation.houseNumber"));
        }
        String addition = Typed.line(entry.addition());
        if (!addition.isEmpty() && !ADDITION.matcher(addition).matches()) {
            all.add(new Violation("place.addition", "violation.addition"));
        }
        Typed.tooLong("place.street", entry.street(), NAME).ifPresent(all::add);
        Typed.tooLong("place.city", entry.city(), NAME).ifPresent(all::add);
        return all;
    }

    /** What is wrong with the postcode alone, which is all that one needs to see free moments. */
    public Optional<Violation> postcodeViolation(PlaceEntry entry) {
        String typed = Typed.line(entry.postcode());
        if (typed.isEmpty()) {
            return Optional.of(new Violation("place.postcode", "violation.required"));
        }
        if (postcode(entry).isEmpty()) {
            return Optional.of(new Violation("place.postcode", "violation.postcode"));
        }
        if (area(entry).isEmpty()) {
            return Optional.of(new Violation("place.postcode", "violation.postcodeUnknown"));
        }
        return Optional.empty();
    }

    /**
     * The address, or only its postcode as long as no house number is known: enough to see free moments, not to book.
     *
     * @throws ViolationException when something is wrong with it
     */
    public Address vicinity(PlaceEntry entry) {
        if (!Typed.line(entry.houseNumber()).isEmpty()) {
            return address(entry);
        }
        postcodeViolation(entry).ifPresent(wrong -> {
            throw new ViolationException(List.of(wrong));
        });
        return Address.somewhereIn(postcode(entry).orElseThrow());
    }

    /** Four bare digits that are no Dutch area but a Belgian one are meant to be that. */
    private Optional<Postcode> postcode(PlaceEntry entry) {
        Optional<Postcode> parsed = Postcode.parse(Typed.line(entry.postcode()));
        return parsed.map(found ->
                postcodes.find(found).isPresent() || found.code().length() > 4
                        ? found
                        : postcodes
                                .find(new Postcode("BE", found.code()))
                                .map(area -> new Postcode("BE", found.code()))
                                .orElse(found));
    }

    /** The postcode's area, with the name of its place; empty when there is none. */
    public Optional<Area> area(PlaceEntry entry) {
        return postcode(entry).flatMap(postcodes::find);
    }

    /** An address as it would be typed; a city that the postcode tells is left out, so that it changes with the postcode. */
    public PlaceEntry entry(Address address) {
        PlaceEntry entry = new PlaceEntry(
                address.postcode().code(),
                address.getHouseNumber(),
                address.addition().orElse(null),
                address.street().orElse(null),
                null);
        return address.city()
                .filter(city -> area(entry)
                        .filter(area -> area.placeName().equals(city))
                        .isEmpty())
                .map(city ->
                        new PlaceEntry(entry.postcode(), entry.houseNumber(), entry.addition(), entry.street(), city))
                .orElse(entry);
    }

    /**
     * The address, its city named by the table when the visitor left it out.
     *
     * @throws ViolationException when something is wrong with it
     */
    public Address address(PlaceEntry entry) {
        List<Violation> wrong = violations(entry);
        if (!wrong.isEmpty()) {
            throw new ViolationException(wrong);
        }
        Area area = area(entry).orElseThrow();
        Postcode postcode = postcode(entry).orElseThrow();
        String city = Typed.orNull(entry.city());
        return new Address(postcode, Typed.line(entry.houseNumber()), Typed.orNull(entry.addition()))
                .in(Typed.orNull(entry.street()), city == null ? area.placeName() : city);
    }
}
