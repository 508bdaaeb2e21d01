package nl.goedgesprek.practice;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.platform.JsonFields;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.DriveLimits;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.travel.PostcodeTable;

/** Reads the practice file. What it leaves out has the default; what it has too much or wrong is remembered. */
final class PracticeFileReader {

    private static final int NAME = 120;
    private static final int MOST_TRAVEL_MINUTES = 1440;

    private final JsonFields fields;
    private final PostcodeTable postcodes;

    PracticeFileReader(JsonObject object, PostcodeTable postcodes) {
        this.fields = new JsonFields(object);
        this.postcodes = postcodes;
    }

    /** What is wrong with the file, the key's path as field; only complete after {@link #read}. */
    List<Violation> violations() {
        return fields.violations();
    }

    /** The practice that the file describes, of use only when there are no violations. */
    PracticeFile read() {
        PracticeFile defaults = PracticeDefaults.practice();
        PracticeFile practice = new PracticeFile(
                fields.text("name", NAME).orElse(defaults.name()),
                fields.parsed("zone", Zones::parse, "violation.zone").orElse(defaults.zone()),
                languages().orElse(defaults.languages()),
                fields.object("base").flatMap(this::base).orElse(defaults.base()),
                driveLimits(defaults.driveLimits()),
                fields.parsed("holidays", PracticeFileReader::holidays, "violation.holidays")
                        .orElse(defaults.holidays()),
                fields.object("openHours").map(PracticeFileReader::openHours).orElse(defaults.openHours()),
                meetingTypes().orElse(defaults.meetingTypes()));
        fields.refuseOthers();
        return practice;
    }

    private static Optional<String> holidays(String country) {
        return Stream.of("NL", "BE", "NONE").filter(country::equals).findFirst();
    }

    private Optional<List<Language>> languages() {
        if (fields.value("languages").isEmpty()) {
            return Optional.empty();
        }
        List<String> tags = fields.texts("languages");
        List<Language> known = tags.stream()
                .flatMap(tag -> Stream.of(Language.values())
                        .filter(language -> language.tag().equals(tag)))
                .distinct()
                .toList();
        return known.size() == tags.size() && !known.isEmpty()
                ? Optional.of(known)
                : fields.refuse("languages", "violation.languages");
    }

    private Optional<Address> base(JsonFields base) {
        Optional<Postcode> postcode = base.parsed("postcode", this::known, "violation.postcodeUnknown");
        String houseNumber = base.text("houseNumber", 10).orElse("1");
        Optional<String> addition = base.text("addition", 20);
        Optional<String> street = base.text("street", NAME);
        Optional<String> city = base.text("city", NAME);
        base.refuseOthers();
        if (base.value("postcode").isEmpty()) {
            return base.refuse("postcode", "violation.required");
        }
        return postcode.map(found ->
                new Address(found, houseNumber, addition.orElse(null)).in(street.orElse(null), city.orElse(null)));
    }

    private Optional<Postcode> known(String text) {
        return Postcode.parse(text).filter(postcode -> postcodes.find(postcode).isPresent());
    }

    private DriveLimits driveLimits(DriveLimits defaults) {
        return new DriveLimits(
                fields.number("maxTravelMinutes", 0, MOST_TRAVEL_MINUTES).orElse(defaults.maxTravelMinutes()),
                fields.flag("travelWithinHours").orElse(defaults.travelWithinHours()));
    }

    private static Map<DayOfWeek, List<LocalInterval>> openHours(JsonFields days) {
        Map<DayOfWeek, List<LocalInterval>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.value(day.name())
                    .flatMap(value -> intervals(days, day.name(), value))
                    .ifPresent(intervals -> hours.put(day, intervals));
        }
        days.refuseOthers();
        return hours;
    }

    private static Optional<List<LocalInterval>> intervals(JsonFields days, String day, JsonValue value) {
        try {
            return Optional.of(value.asJsonArray().stream()
                    .map(JsonValue::asJsonArray)
                    .map(PracticeFileReader::interval)
                    .toList());
        } catch (ClassCastException | IllegalArgumentException wrong) {
            return days.refuse(day, "violation.interval");
        }
    }

    private static LocalInterval interval(JsonArray ends) {
        if (ends.size() != 2) {
            throw new IllegalArgumentException("an interval has two ends: " + ends);
        }
        return LocalInterval.of(((JsonString) ends.get(0)).getString(), ((JsonString) ends.get(1)).getString());
    }

    private Optional<List<MeetingTypeSettings>> meetingTypes() {
        if (fields.value("meetingTypes").isEmpty()) {
            return Optional.empty();
        }
        List<MeetingTypeSettings> types = fields.objects("meetingTypes").stream()
                .flatMap(type -> MeetingTypeReader.read(type).stream())
                .toList();
        boolean twice =
                types.stream().map(type -> type.terms().slug()).distinct().count() < types.size();
        if (types.isEmpty() || twice) {
            return fields.refuse("meetingTypes", twice ? "violation.slugTwice" : "violation.required");
        }
        return Optional.of(types);
    }
}
