package nl.goedgesprek.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.scheduling.OpenHours;

/** Tells what the practice offers and when it is open. */
@Stateless
public class PracticeService {

    @Inject
    private PracticeRepository repository;

    /** @throws IllegalStateException before the first start has set up the practice */
    public Practice practice() {
        return repository.practice().orElseThrow(() -> new IllegalStateException("the practice is not set up"));
    }

    /** The coach of a practice that has one; the first of more. */
    public Coach coach() {
        return repository.coaches().get(0);
    }

    public List<Coach> coaches() {
        return repository.coaches();
    }

    /** What a visitor can pick, in the coach's order. */
    public List<MeetingType> meetingTypes() {
        return repository.meetingTypes(coach());
    }

    public Optional<MeetingType> meetingType(String slug) {
        return repository.meetingType(slug);
    }

    /** Which conversations, of whatever coach, ask the questionnaire with this name. */
    public List<MeetingType> asking(String questionnaire) {
        return repository.meetingTypesAsking(questionnaire);
    }

    /** Lets a conversation ask another questionnaire from now on. */
    public void ask(String slug, String questionnaire) {
        meetingType(slug).ifPresent(type -> type.ask(questionnaire));
    }

    /**
     * Sends and keeps what the coach decides, from now on.
     *
     * @param version of the practice that he saw when he decided
     * @throws SettingsChangedException when they were changed meanwhile
     */
    public void decide(PracticeSettings settings, int version) {
        Practice practice = repository.lockedPractice();
        if (practice.version() != version) {
            throw new SettingsChangedException();
        }
        practice.decide(settings);
        settings.reminders().forEach((slug, hours) -> meetingType(slug).ifPresent(type -> type.remind(hours)));
    }

    /** What people who speak a language call the holiday on a date; empty when it is none here. */
    public Optional<String> holiday(LocalDate date, Language language) {
        return PublicHolidays.name(practice().holidays(), date, language.locale());
    }

    /** When the coach is open on the given local dates, both included; what lies outside them is not told. */
    public OpenHours openHours(Coach coach, LocalDate from, LocalDate to) {
        Practice practice = practice();
        return new OpenHours(
                practice.zone(),
                repository.weeklyHours(coach).stream()
                        .collect(groupingBy(OpenInterval::weekday, mapping(OpenInterval::interval, toList()))),
                repository.overrides(coach, from, to).stream()
                        .collect(toMap(OverrideDay::date, OverrideDay::intervals)),
                PublicHolidays.between(practice.holidays(), from, to));
    }
}
