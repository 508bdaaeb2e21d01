package nl.goedgesprek.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that a calendar file speaks of. By the name that all the world has for a zone, else by Microsoft's, else by
 * the file's own description; a time without a zone, or of one that nobody knows, is on the practice's clock.
 */
final class WallClocks {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final Properties WINDOWS = read("windows-zones.properties");

    private static final int LONGEST_NAME = 200;

    private final WallClock own;
    private final Map<String, String> descriptions;
    private final Map<String, WallClock> known = new HashMap<>();

    /** @param descriptions each a file of its own, by the name of the clock */
    WallClocks(ZoneId own, Map<String, String> descriptions) {
        this.own = WallClock.of(own);
        this.descriptions = descriptions;
    }

    /** @param name as the file has it; none for a time without a zone. One that is too long to be a name counts as none */
    WallClock named(@Nullable String name) {
        return name == null || name.length() > LONGEST_NAME ? own : known.computeIfAbsent(name.strip(), this::find);
    }

    private WallClock find(String name) {
        return zone(name).map(WallClock::of).orElseGet(() -> described(name));
    }

    private WallClock described(String name) {
        String description = descriptions.get(name);
        try {
            return description == null ? own : WallClock.described(description);
        } catch (RuntimeException notUnderstood) {
            return own;
        }
    }

    /** Some programs put their own name before that of the zone, with a slash: {@code /mozilla.org/2005/Europe/Paris}. */
    private static Optional<ZoneId> zone(String name) {
        if (WINDOWS.containsKey(name)) {
            return Optional.of(ZoneId.of(WINDOWS.getProperty(name)));
        }
        String rest = name;
        while (!ZONES.contains(rest) && rest.contains("/")) {
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return ZONES.contains(rest) ? Optional.of(ZoneId.of(rest)) : Optional.empty();
    }

    private static Properties read(String name) {
        try (InputStream file = Objects.requireNonNull(WallClocks.class.getResourceAsStream(name))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
