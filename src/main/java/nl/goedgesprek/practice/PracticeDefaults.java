package nl.goedgesprek.practice;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.scheduling.DriveLimits;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.Postcode;

/** The practice with which one starts who configures nothing: in Zeist, open on weekdays from nine to five. */
final class PracticeDefaults {

    static final String QUESTIONNAIRE = "kennismaking";

    private static final Duration DAY = Duration.ofDays(1);

    private PracticeDefaults() {}

    static PracticeFile practice() {
        return new PracticeFile(
                "Goed gesprek",
                ZoneId.of("Europe/Amsterdam"),
                List.of(Language.NL, Language.EN),
                new Address(new Postcode("NL", "3701 AB"), "1", null).in(null, "Zeist"),
                new DriveLimits(90, false),
                "NL",
                weekdays(),
                List.of(visit(), walk(), video()));
    }

    /** The terms with which one begins who adds a kind of conversation. */
    static MeetingTypeSettings example(Venue venue) {
        return switch (venue) {
            case AT_CLIENT -> visit();
            case AT_PRACTICE -> walk();
            case REMOTE -> video();
        };
    }

    private static Map<DayOfWeek, List<LocalInterval>> weekdays() {
        Map<DayOfWeek, List<LocalInterval>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                hours.put(day, List.of(LocalInterval.of("09:00", "17:00")));
            }
        }
        return hours;
    }

    private static MeetingTypeSettings visit() {
        return new MeetingTypeSettings(
                new BilingualText("Bezoek bij jou", "A visit to you"),
                new BilingualText(
                        "Ik kom bij je langs en we praten op jouw plek, zonder verplichtingen.",
                        "I come to see you and we talk at your place, no strings attached."),
                terms("bezoek", Venue.AT_CLIENT, 60, 10, 15, 30, DAY.multipliedBy(2), 3, 8),
                false,
                24,
                QUESTIONNAIRE);
    }

    private static MeetingTypeSettings walk() {
        return new MeetingTypeSettings(
                new BilingualText("Wandeling bij de praktijk", "A walk at the practice"),
                new BilingualText(
                        "Jij komt naar mij toe en we lopen een uur. Buiten praat het makkelijker.",
                        "You come to me and we walk for an hour. Talking is easier outdoors."),
                terms("wandeling", Venue.AT_PRACTICE, 60, 5, 15, 30, DAY, null, null),
                false,
                24,
                QUESTIONNAIRE);
    }

    private static MeetingTypeSettings video() {
        return new MeetingTypeSettings(
                new BilingualText("Videogesprek", "A video call"),
                new BilingualText(
                        "Een half uur kennismaken op afstand, waar je ook bent.",
                        "Half an hour to get to know each other, wherever you are."),
                terms("video", Venue.REMOTE, 30, 5, 5, 30, DAY, null, null),
                false,
                4,
                QUESTIONNAIRE);
    }

    private static MeetingTerms terms(
            String slug,
            Venue venue,
            int minutes,
            int before,
            int after,
            int interval,
            Duration notice,
            @org.jspecify.annotations.Nullable Integer perDay,
            @org.jspecify.annotations.Nullable Integer perWeek) {
        return new MeetingTerms(
                slug,
                venue,
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                Duration.ofMinutes(interval),
                notice,
                60,
                perDay,
                perWeek);
    }
}
