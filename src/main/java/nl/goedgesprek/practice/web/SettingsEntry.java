package nl.goedgesprek.practice.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.PracticeSettings;

/**
 * Settings as the coach types them.
 *
 * @param reminders by the slug of the kind of conversation; the fields are called {@code reminder-} and the slug
 * @param morning a time, or nothing for never
 * @param phone as one writes it in the Netherlands, or nothing
 */
public record SettingsEntry(
        Map<String, String> reminders,
        String intake,
        String morning,
        boolean asks,
        String retention,
        String records,
        String clients,
        String contacts,
        String phone) {

    private static final String REGION = "NL";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** The same with other reminders. */
    SettingsEntry reminding(Map<String, String> others) {
        return new SettingsEntry(others, intake, morning, asks, retention, records, clients, contacts, phone);
    }

    /** The name of the field for the reminder of a kind of conversation. */
    static String reminder(String slug) {
        return "reminder-" + slug;
    }

    /** What is wrong with it; the fields are called as the components of this record. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        reminders.forEach((slug, hours) -> number(reminder(slug), hours, 0, PracticeSettings.MOST_REMINDER_HOURS)
                .ifPresent(all::add));
        number("intake", intake, 0, PracticeSettings.MOST_INTAKE_HOURS).ifPresent(all::add);
        if (!morning.isBlank() && time().isEmpty()) {
            all.add(new Violation("morning", "violation.time"));
        }
        number("retention", retention, 1, PracticeSettings.MOST_RETENTION_MONTHS)
                .ifPresent(all::add);
        number("records", records, 1, PracticeSettings.MOST_RETENTION_MONTHS).ifPresent(all::add);
        number("clients", clients, 1, PracticeSettings.MOST_RETENTION_MONTHS).ifPresent(all::add);
        number("contacts", contacts, 1, PracticeSettings.MOST_RETENTION_MONTHS).ifPresent(all::add);
        if (!phone.isBlank() && number().isEmpty()) {
            all.add(new Violation("phone", "violation.phone"));
        }
        return all;
    }

    /** The settings, of use only when nothing is wrong with them. */
    PracticeSettings settings() {
        return new PracticeSettings(
                reminders.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> parsed(entry.getValue()))),
                parsed(intake),
                time().orElse(null),
                asks,
                parsed(retention),
                parsed(records),
                parsed(clients),
                parsed(contacts),
                number().map(PhoneNumber::e164).orElse(null));
    }

    private Optional<PhoneNumber> number() {
        return PhoneNumber.parse(phone.strip(), REGION);
    }

    private Optional<LocalTime> time() {
        return TypedMoment.time(morning);
    }

    private static Optional<Violation> number(String field, String typed, int least, int most) {
        boolean within = NUMBER.matcher(typed.strip()).matches() && parsed(typed) >= least && parsed(typed) <= most;
        return within
                ? Optional.empty()
                : Optional.of(new Violation(field, "settings.violation.number", List.of(least, most)));
    }

    private static int parsed(String digits) {
        return Integer.parseInt(digits.strip());
    }
}
