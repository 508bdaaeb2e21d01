package nl.goedgesprek.agenda.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.practice.CoachingTerms;
import nl.goedgesprek.practice.MeetingTypeSettings;
import nl.goedgesprek.practice.Slug;
import nl.goedgesprek.scheduling.MeetingTerms;
import org.jspecify.annotations.Nullable;

/** The terms of a kind of conversation as the coach types them; the fields are called as the methods that read them. */
record TypeEntry(MeetingTypeSettings saved, Function<String, String> typed, boolean needsApproval) {

    private static final int HOUR = 60;

    /** What stands in the fields before anything is typed. */
    static String shown(MeetingTypeSettings settings, String field) {
        MeetingTerms terms = settings.terms();
        return switch (field) {
            case "slug" -> terms.slug();
            case "titleNl" -> settings.title().in(Language.NL);
            case "titleEn" -> settings.title().in(Language.EN);
            case "descriptionNl" -> settings.description().in(Language.NL);
            case "descriptionEn" -> settings.description().in(Language.EN);
            case "duration" -> minutes(terms.duration());
            case "before" -> minutes(terms.bufferBefore());
            case "after" -> minutes(terms.bufferAfter());
            case "interval" -> minutes(terms.slotInterval());
            case "notice" -> hours(terms.minimumNotice());
            case "horizon" -> String.valueOf(terms.horizonDays());
            case "perDay" -> limit(terms.perDay());
            case "perWeek" -> limit(terms.perWeek());
            case "changeUntil" -> String.valueOf(settings.changeUntilHours());
            case "coachingForm" -> settings.coaching().form().name();
            case "coachingPaid" -> String.valueOf(settings.coaching().paid());
            default -> "";
        };
    }

    private static String minutes(Duration length) {
        return String.valueOf(length.toMinutes());
    }

    /** With a comma, as one writes half an hour here. */
    private static String hours(Duration length) {
        return BigDecimal.valueOf(length.toMinutes() / (double) HOUR)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static String limit(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    /** What is wrong with it, at each field. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        text("titleNl", MeetingTypeSettings.LONGEST_TITLE, true).ifPresent(all::add);
        text("titleEn", MeetingTypeSettings.LONGEST_TITLE, true).ifPresent(all::add);
        text("descriptionNl", MeetingTypeSettings.LONGEST_DESCRIPTION, false).ifPresent(all::add);
        text("descriptionEn", MeetingTypeSettings.LONGEST_DESCRIPTION, false).ifPresent(all::add);
        if (!Slug.isKind(slug())) {
            all.add(new Violation("slug", "type.violation.slug", List.of(Slug.LONGEST)));
        }
        number("duration", 1, MeetingTypeSettings.MOST_MINUTES).ifPresent(all::add);
        number("before", 0, MeetingTypeSettings.MOST_MINUTES).ifPresent(all::add);
        number("after", 0, MeetingTypeSettings.MOST_MINUTES).ifPresent(all::add);
        if (read("interval").filter(MeetingTerms.INTERVALS::contains).isEmpty()) {
            all.add(new Violation("interval", "violation.choice"));
        }
        if (noticeMinutes().isEmpty()) {
            all.add(new Violation(
                    "notice", "type.violation.notice", List.of(MeetingTypeSettings.MOST_NOTICE_MINUTES / HOUR)));
        }
        number("horizon", 0, MeetingTypeSettings.FARTHEST_DAYS).ifPresent(all::add);
        limit("perDay", MeetingTypeSettings.MOST_PER_DAY).ifPresent(all::add);
        limit("perWeek", MeetingTypeSettings.MOST_PER_WEEK).ifPresent(all::add);
        number("changeUntil", 0, MeetingTypeSettings.MOST_CHANGE_HOURS).ifPresent(all::add);
        if (coachingForm().isEmpty()) {
            all.add(new Violation("coachingForm", "violation.choice"));
        }
        return all;
    }

    private Optional<Violation> text(String field, int longest, boolean required) {
        if (required && line(field).isEmpty()) {
            return Optional.of(new Violation(field, "violation.required"));
        }
        return line(field).length() > longest
                ? Optional.of(new Violation(field, "violation.length", List.of(longest)))
                : Optional.empty();
    }

    private Optional<Violation> number(String field, int least, int most) {
        return read(field).filter(number -> number >= least && number <= most).isPresent()
                ? Optional.empty()
                : Optional.of(new Violation(field, "settings.violation.number", List.of(least, most)));
    }

    private Optional<Violation> limit(String field, int most) {
        return line(field).isEmpty() ? Optional.empty() : number(field, 0, most);
    }

    private Optional<Integer> read(String field) {
        return Optional.of(line(field))
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /** Half hours and quarters are hours too, as long as they are whole minutes. */
    private Optional<Integer> noticeMinutes() {
        return Optional.of(line("notice").replace(',', '.'))
                .filter(hours -> hours.matches("\\d{1,4}(\\.\\d{1,2})?"))
                .map(hours ->
                        new BigDecimal(hours).multiply(BigDecimal.valueOf(HOUR)).stripTrailingZeros())
                .filter(minutes -> minutes.scale() <= 0)
                .map(BigDecimal::intValueExact)
                .filter(minutes -> minutes <= MeetingTypeSettings.MOST_NOTICE_MINUTES);
    }

    private Optional<CoachingForm> coachingForm() {
        return Stream.of(CoachingForm.values())
                .filter(form -> form.name().equals(line("coachingForm")))
                .findFirst();
    }

    /** The one that it has when the page let it no other. */
    private String slug() {
        return line("slug").isEmpty() ? saved.terms().slug() : line("slug");
    }

    private String line(String field) {
        return typed.apply(field).strip();
    }

    /** The terms, of use only when nothing is wrong with them. */
    MeetingTypeSettings settings() {
        MeetingTerms terms = new MeetingTerms(
                slug(),
                saved.terms().venue(),
                length("duration"),
                length("before"),
                length("after"),
                length("interval"),
                Duration.ofMinutes(noticeMinutes().orElseThrow()),
                read("horizon").orElseThrow(),
                read("perDay").orElse(null),
                read("perWeek").orElse(null));
        return new MeetingTypeSettings(
                new BilingualText(line("titleNl"), line("titleEn")),
                new BilingualText(line("descriptionNl"), line("descriptionEn")),
                terms,
                needsApproval,
                read("changeUntil").orElseThrow(),
                saved.questionnaire(),
                new CoachingTerms(coachingForm().orElseThrow(), Boolean.parseBoolean(line("coachingPaid"))));
    }

    private Duration length(String field) {
        return Duration.ofMinutes(read(field).orElseThrow());
    }
}
