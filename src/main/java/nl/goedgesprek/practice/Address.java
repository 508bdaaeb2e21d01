package nl.goedgesprek.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.travel.Postcode;
import org.jspecify.annotations.Nullable;

/** A door where the coach can ring: a known postcode, a house number, and what people call the street and the city. */
@Embeddable
public class Address implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DIRECTIONS = "https://www.openstreetmap.org/directions?to=";

    private String country;
    private String postcode;

    @Column(name = "house_number")
    private String houseNumber;

    @Column(name = "house_addition")
    private @Nullable String addition;

    private @Nullable String street;
    private @Nullable String city;

    public Address(Postcode postcode, String houseNumber, @Nullable String addition) {
        this.country = postcode.country();
        this.postcode = postcode.code();
        this.houseNumber = houseNumber;
        this.addition = addition;
    }

    @SuppressWarnings("NullAway.Init")
    protected Address() {}

    /** Some door with this postcode, not known which: enough to reckon drives, not to ring. */
    public static Address somewhereIn(Postcode postcode) {
        return new Address(postcode, "", null);
    }

    /** The same door with its street and city by name. */
    public Address in(@Nullable String street, @Nullable String city) {
        Address named = new Address(postcode(), houseNumber, addition);
        named.street = street;
        named.city = city;
        return named;
    }

    public Postcode postcode() {
        return new Postcode(country, postcode);
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public Optional<String> addition() {
        return Optional.ofNullable(addition);
    }

    public Optional<String> street() {
        return Optional.ofNullable(street);
    }

    public Optional<String> city() {
        return Optional.ofNullable(city);
    }

    /** Whether one rings at the same door, whatever its street is called. */
    boolean isSameDoorAs(Address other) {
        return postcode().equals(other.postcode()) && door().equals(other.door());
    }

    /** Where this is for the rules of scheduling. */
    public Place place() {
        return postcode().place(door());
    }

    /** The house number with what is behind it: {@code 12 bis}. */
    public String door() {
        return addition().map(more -> houseNumber + ' ' + more).orElse(houseNumber);
    }

    /** On one line, as one writes it on an envelope: {@code Oudegracht 12, 3511 AB Utrecht}. */
    public String line() {
        String first = street == null ? postcode + ' ' + door() : street + ' ' + door();
        String second = Stream.of(street == null ? null : postcode, city)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return second.isEmpty() ? first : first + ", " + second;
    }

    /** An address on the web that shows the way to this door; nothing of it is loaded unless somebody follows it. */
    public String directions() {
        return DIRECTIONS + URLEncoder.encode(line(), StandardCharsets.UTF_8);
    }
}
