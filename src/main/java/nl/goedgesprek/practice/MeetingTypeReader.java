package nl.goedgesprek.practice;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.JsonFields;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Venue;

/** Reads one kind of conversation from the practice file. */
final class MeetingTypeReader {

    private static final int TWO_DAYS = 2 * 1440;

    private final JsonFields fields;

    private MeetingTypeReader(JsonFields fields) {
        this.fields = fields;
    }

    /** The settings; empty, and a violation noted, when they cannot be. */
    static Optional<MeetingTypeSettings> read(JsonFields fields) {
        int before = fields.violations().size();
        MeetingTypeReader reader = new MeetingTypeReader(fields);
        String slug = reader.required("slug", fields.text("slug").filter(text -> text.matches("[a-z0-9-]{1,60}")), "");
        BilingualText title = reader.text("title", MeetingTypeSettings.LONGEST_TITLE, slug);
        BilingualText description = reader.text("description", MeetingTypeSettings.LONGEST_DESCRIPTION, "");
        Optional<MeetingTerms> terms = reader.terms(slug);
        boolean needsApproval = fields.flag("needsApproval").orElse(false);
        int changeUntilHours = reader.number("changeUntilHours", 0, MeetingTypeSettings.MOST_CHANGE_HOURS, 24);
        fields.refuseOthers();
        if (fields.violations().size() > before) {
            return Optional.empty();
        }
        return terms.map(known -> new MeetingTypeSettings(
                title, description, known, needsApproval, changeUntilHours, PracticeDefaults.QUESTIONNAIRE));
    }

    private Optional<MeetingTerms> terms(String slug) {
        Venue venue = required("venue", fields.text("venue").flatMap(MeetingTypeReader::venue), Venue.REMOTE);
        int duration =
                required("durationMinutes", fields.number("durationMinutes", 1, MeetingTypeSettings.MOST_MINUTES), 1);
        int before = number("bufferBeforeMinutes", 0, MeetingTypeSettings.MOST_MINUTES, 0);
        int after = number("bufferAfterMinutes", 0, MeetingTypeSettings.MOST_MINUTES, 0);
        int interval = number("slotIntervalMinutes", 1, 60, 30);
        int notice = number("minimumNoticeMinutes", 0, MeetingTypeSettings.MOST_NOTICE_MINUTES, TWO_DAYS);
        int horizon = number("horizonDays", 0, MeetingTypeSettings.FARTHEST_DAYS, 60);
        Optional<Integer> perDay = fields.number("perDay", 0, MeetingTypeSettings.MOST_PER_DAY);
        Optional<Integer> perWeek = fields.number("perWeek", 0, MeetingTypeSettings.MOST_PER_WEEK);
        if (!MeetingTerms.INTERVALS.contains(interval)) {
            return fields.refuse("slotIntervalMinutes", "violation.slotInterval");
        }
        return Optional.of(new MeetingTerms(
                slug,
                venue,
                Duration.ofMinutes(duration),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                Duration.ofMinutes(interval),
                Duration.ofMinutes(notice),
                horizon,
                perDay.orElse(null),
                perWeek.orElse(null)));
    }

    private static Optional<Venue> venue(String name) {
        return Stream.of(Venue.values())
                .filter(venue -> venue.name().equals(name))
                .findFirst();
    }

    private int number(String name, int least, int most, int otherwise) {
        return fields.number(name, least, most).orElse(otherwise);
    }

    private BilingualText text(String name, int most, String otherwise) {
        Optional<JsonFields> both = fields.object(name);
        String nl = both.flatMap(texts -> texts.text("nl", most)).orElse(otherwise);
        String en = both.flatMap(texts -> texts.text("en", most)).orElse(nl);
        both.ifPresent(JsonFields::refuseOthers);
        return new BilingualText(nl, en);
    }

    /** A value that must be there; when it is not, that is noted and something else stands in for it. */
    private <T> T required(String name, Optional<T> value, T otherwise) {
        if (value.isEmpty()) {
            fields.refuse(name, "violation.json.required");
        }
        return value.orElse(otherwise);
    }
}
