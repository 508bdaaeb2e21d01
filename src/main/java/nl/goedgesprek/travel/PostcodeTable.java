package nl.goedgesprek.travel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The Dutch and Belgian postcodes that exist, and where they lie. Source: GeoNames.org, CC BY 4.0; the median error
 * against official centroids is half a kilometre.
 */
@ApplicationScoped
public class PostcodeTable {

    private final Map<String, Area> areas = new HashMap<>();

    public PostcodeTable() {
        load("NL", "nl-postcodes.csv");
        load("BE", "be-postcodes.csv");
    }

    /** Where a postcode lies; empty when there is no such postcode. */
    public Optional<Area> find(Postcode postcode) {
        return area(postcode.area());
    }

    /** The area of a name such as {@code NL-3511}; empty when no area is called so. */
    public Optional<Area> area(String name) {
        return Optional.ofNullable(areas.get(name));
    }

    private void load(String country, String resource) {
        try (InputStream stream = Objects.requireNonNull(PostcodeTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", 4)).forEach(cells -> {
                String name = country + '-' + cells[0];
                areas.put(name, new Area(name, Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), cells[3]));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
