package nl.goedgesprek.agenda;

import java.time.ZoneId;
import java.util.Optional;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.Address;

/**
 * Puts the coach's drives into words, on pages and on paper.
 *
 * @param base where he leaves and returns
 */
public record DriveWords(Language language, ZoneId zone, Address base) {

    /** {@code Vertrek uit Zeist · 20 min · 17 km · aankomst 10:26}, of a drive to a meeting. */
    public String there(Leg leg) {
        boolean fromBase = leg.from().equals(base.place());
        return line(fromBase ? text("drive.leave", base.city().orElse(base.line())) : text("drive.between"), leg);
    }

    /** {@code Naar huis · 20 min · 17 km · aankomst 17:26}. */
    public String home(Leg leg) {
        return line(text("drive.home"), leg);
    }

    /** {@code 20 min · 17 km}. */
    public String length(Leg leg) {
        return text("drive.length", leg.minutes(), leg.kilometres());
    }

    /** {@code Dit red je niet: 12 min tekort}, of a drive that cannot be; empty of one that can. */
    public Optional<String> trouble(Leg leg) {
        if (leg.isPossible()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (leg.hindrance()) {
                    case NONE -> text("drive.impossible", leg.shortMinutes());
                    case BLOCKED -> text("drive.blocked");
                    case OUTSIDE -> text("outside.drive");
                });
    }

    private String line(String words, Leg leg) {
        String arrival = text("drive.arrival", new SpokenTime(language).time(leg.arrival(), zone));
        return words + " · " + length(leg) + " · " + arrival;
    }

    private String text(String key, Object... values) {
        return Texts.text(language, key, values);
    }
}
