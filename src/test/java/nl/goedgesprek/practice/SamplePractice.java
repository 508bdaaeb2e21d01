package nl.goedgesprek.practice;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.scheduling.DriveLimits;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.Postcode;

/** A practice that no database knows, for tests that need none. */
public final class SamplePractice {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private SamplePractice() {}

    /** @param languages the coach reads the first */
    public static Practice practice(String name, Language... languages) {
        return new Practice(name, ZONE, List.of(languages), "NL");
    }

    /** A coach who lives at Slotlaan 1 in Zeist. */
    public static Coach coach(String name) {
        Address base = new Address(new Postcode("NL", "3701 AB"), "1", null).in("Slotlaan", "Zeist");
        return new Coach("coach", name, base, new DriveLimits(90, false));
    }

    /** An hour that can be changed until a day before. */
    public static MeetingType type(Coach coach, Venue venue, BilingualText title) {
        MeetingTerms terms = new MeetingTerms(
                venue.name(),
                venue,
                Duration.ofHours(1),
                Duration.ofMinutes(10),
                Duration.ofMinutes(15),
                Duration.ofMinutes(30),
                Duration.ofDays(2),
                60,
                null,
                null);
        return new MeetingType(
                coach, 0, new MeetingTypeSettings(title, title, terms, false, 24, PracticeDefaults.QUESTIONNAIRE));
    }
}
