package nl.goedgesprek.practice;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones in which a practice can be, by the names that the world gives them, such as {@code Europe/Amsterdam}. */
public final class Zones {

    private Zones() {}

    /** Those that are called after a place, in order of name. */
    public static List<String> places() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/") && !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    /** The same, but only one that has a name. */
    public static Optional<ZoneId> parseNamed(String typed) {
        return parse(typed).filter(zone -> ZoneId.getAvailableZoneIds().contains(zone.getId()));
    }

    /**
     * A zone as people type its name: in whatever case, with a space where the name has none. Also one that is a mere
     * distance from UTC, which knows no summer.
     *
     * @return empty when there is no such zone
     */
    public static Optional<ZoneId> parse(String typed) {
        String name = typed.strip().replace(' ', '_');
        try {
            return Optional.of(ZoneId.of(ZoneId.getAvailableZoneIds().stream()
                    .filter(name::equalsIgnoreCase)
                    .findFirst()
                    .orElse(name)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
