package nl.goedgesprek.scheduling;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One case of the rules, read from a file in the form that the folder's README describes. */
record Scenario(JsonObject json) {

    private static final Set<String> KEYS = Set.of(
            "name",
            "zone",
            "now",
            "from",
            "to",
            "openHours",
            "overrides",
            "holidays",
            "base",
            "travel",
            "maxTravelMinutes",
            "travelWithinHours",
            "type",
            "place",
            "commitments",
            "slots");

    Scenario {
        Set<String> unknown = new HashSet<>(json.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown keys " + unknown);
        }
    }

    static Scenario read(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return new Scenario(reader.readObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ZoneId zone() {
        return ZoneId.of(json.getString("zone"));
    }

    Diary diary() {
        return new Diary(
                moment(json.getString("now")),
                openHours(),
                Place.named(json.getString("base")),
                new DriveLimits(minutesOrNone(json, "maxTravelMinutes"), json.getBoolean("travelWithinHours", false)),
                objects("commitments").stream().map(Scenario::commitment).toList());
    }

    SlotQuery query() {
        JsonObject type = json.getJsonObject("type");
        MeetingTerms terms = new MeetingTerms(
                type.getString("slug"),
                Venue.valueOf(type.getString("venue")),
                minutes(type, "durationMinutes"),
                minutes(type, "bufferBeforeMinutes"),
                minutes(type, "bufferAfterMinutes"),
                minutes(type, "slotIntervalMinutes"),
                minutes(type, "minimumNoticeMinutes"),
                type.getInt("horizonDays"),
                minutesOrNone(type, "perDay"),
                minutesOrNone(type, "perWeek"));
        return new SlotQuery(
                terms, place(json), LocalDate.parse(json.getString("from")), LocalDate.parse(json.getString("to")));
    }

    TravelTimes travel() {
        JsonObject travel = json.getJsonObject("travel");
        return (from, to) -> travel.getJsonObject(from.area()).getInt(to.area());
    }

    /** The whole answer, a line a slot. */
    List<String> slots() {
        return objects("slots").stream()
                .map(slot -> line(
                        slot.getString("start"),
                        slot.getString("end"),
                        slot.getInt("travelBefore"),
                        slot.getInt("travelAfter"),
                        slot.getInt("detour")))
                .toList();
    }

    String line(Slot slot) {
        return line(
                offset(slot.time().start()),
                offset(slot.time().end()),
                slot.travelBefore(),
                slot.travelAfter(),
                slot.detour());
    }

    private String offset(Instant moment) {
        return java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx")
                .format(moment.atZone(zone()));
    }

    private static String line(String start, String end, int before, int after, int detour) {
        return start + " – " + end + " before " + before + " after " + after + " detour " + detour;
    }

    private OpenHours openHours() {
        Map<DayOfWeek, List<LocalInterval>> weekly = new EnumMap<>(DayOfWeek.class);
        json.getJsonObject("openHours").forEach((day, hours) -> weekly.put(DayOfWeek.valueOf(day), intervals(hours)));
        Map<LocalDate, List<LocalInterval>> overrides = new HashMap<>();
        if (json.containsKey("overrides")) {
            json.getJsonObject("overrides")
                    .forEach((date, hours) -> overrides.put(LocalDate.parse(date), intervals(hours)));
        }
        Set<LocalDate> holidays = new HashSet<>();
        if (json.containsKey("holidays")) {
            json.getJsonArray("holidays")
                    .getValuesAs(JsonString.class)
                    .forEach(date -> holidays.add(LocalDate.parse(date.getString())));
        }
        return new OpenHours(zone(), weekly, overrides, holidays);
    }

    private static List<LocalInterval> intervals(JsonValue hours) {
        return hours.asJsonArray().getValuesAs(JsonArray.class).stream()
                .map(ends -> LocalInterval.of(ends.getString(0), ends.getString(1)))
                .toList();
    }

    private static Commitment commitment(JsonObject json) {
        return new Commitment(
                new TimeRange(moment(json.getString("start")), moment(json.getString("end"))),
                place(json),
                minutes(json, "bufferBeforeMinutes"),
                minutes(json, "bufferAfterMinutes"),
                json.getString("type", null));
    }

    private List<JsonObject> objects(String key) {
        return json.containsKey(key) ? json.getJsonArray(key).getValuesAs(JsonObject.class) : List.of();
    }

    private static @Nullable Place place(JsonObject json) {
        return json.containsKey("place") && !json.isNull("place") ? Place.named(json.getString("place")) : null;
    }

    private static Duration minutes(JsonObject json, String key) {
        return Duration.ofMinutes(json.getInt(key, 0));
    }

    private static @Nullable Integer minutesOrNone(JsonObject json, String key) {
        return json.containsKey(key) && !json.isNull(key) ? json.getInt(key) : null;
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
