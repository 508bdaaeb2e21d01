package nl.goedgesprek.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.scheduling.OpenHours;

/** Tells what the practice offers and when it is open. */
@Stateless
@Allowed({Circle.DESK, Circle.VISITORS})
public class PracticeService {

    @Inject
    private PracticeRepository repository;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Event<TermsChanged> changes;

    @Inject
    private Clock clock;

    /** @throws IllegalStateException before the first start has set up the practice */
    public Practice practice() {
        return repository.practice().orElseThrow(() -> new IllegalStateException("the practice is not set up"));
    }

    /** The date that it is now, by the clock of the practice. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), practice().zone());
    }

    /** All who lead conversations here or did, in the order in which they came. */
    public List<Coach> coaches() {
        return repository.coaches();
    }

    @Allowed(Circle.DESK)
    public Optional<Coach> coach(long id) {
        return repository.coach(id);
    }

    /** With whom a visitor can choose to speak, in the order in which they came. */
    public List<Coach> bookableCoaches() {
        return repository.offered().stream().map(MeetingType::coach).distinct().toList();
    }

    /** What a visitor can pick: each coach's in that coach's order. */
    public List<MeetingType> meetingTypes() {
        return repository.offered();
    }

    /** A coach's kinds of conversation, in his order. */
    public List<MeetingType> meetingTypes(Coach coach) {
        return repository.meetingTypes(coach);
    }

    /** One that a visitor can pick. */
    public Optional<MeetingType> meetingType(String slug) {
        return repository
                .kind(slug)
                .filter(type -> type.isOffered() && !type.coach().isEnded());
    }

    /** Which conversations, of whatever coach and offered or not, ask the questionnaire with this name. */
    @Allowed(Circle.COACHES)
    public List<MeetingType> asking(String questionnaire) {
        return repository.meetingTypesAsking(questionnaire);
    }

    /** Lets a conversation ask another questionnaire from now on. */
    @Allowed(Circle.COACHES)
    public void ask(String slug, String questionnaire) {
        own(slug).ifPresent(type -> type.ask(questionnaire));
    }

    private Optional<MeetingType> own(String slug) {
        return repository.kind(slug).filter(type -> !currentCoach.isKeptFrom(type.coach()));
    }

    /**
     * Sends and keeps what the coach decides, from now on.
     *
     * @param version of the practice that he saw when he decided
     * @throws SettingsChangedException when they were changed meanwhile
     */
    @Allowed(Circle.OWNER)
    public void decide(PracticeSettings settings, int version) {
        Practice practice = repository.lockedPractice();
        if (practice.version() != version) {
            throw new SettingsChangedException();
        }
        practice.terms(settings).ifPresent(changes::fire);
        practice.decide(settings);
        remind(settings.reminders());
    }

    /**
     * Reminds the visitors of whose conversations who sits at the desk leads, from now on.
     *
     * @param reminders how many hours before it, by the slug of its kind; 0 is never
     */
    @Allowed(Circle.COACHES)
    public void remind(Map<String, Integer> reminders) {
        reminders.forEach((slug, hours) -> own(slug).ifPresent(type -> type.remind(hours)));
    }

    /** Erases nobody by the terms for people before a moment; when that was said before, nothing changes. */
    @Allowed(Circle.SERVICES)
    public void keepPeopleUntil(Instant from) {
        repository.lockedPractice().keepPeopleUntil(from);
    }

    /** From where a coach leaves, and left on earlier days. */
    @Allowed(Circle.SERVICES)
    public Bases bases(Coach coach) {
        return repository.bases(coach);
    }

    /** Whose public holidays the practice can keep: the country, or {@code NONE}. */
    @Allowed(Circle.COACHES)
    public List<String> holidayChoices() {
        return PublicHolidays.choices();
    }

    /**
     * Is closed on the holidays of a country from now on, or of none. What is agreed already stands.
     *
     * @param country one of {@link #holidayChoices()}
     * @param version of the practice that the coach saw when he decided
     * @throws SettingsChangedException when it was changed meanwhile
     */
    @Allowed(Circle.OWNER)
    public void keepHolidays(String country, int version) {
        if (!holidayChoices().contains(country)) {
            throw new IllegalArgumentException("no holidays of " + country);
        }
        Practice practice = repository.lockedPractice();
        if (practice.version() != version) {
            throw new SettingsChangedException();
        }
        practice.keepHolidays(country);
    }

    /**
     * The public holidays of a country on the given dates, both included, by the names that people who speak a language have
     * for them.
     *
     * @param country one of {@link #holidayChoices()}
     */
    @Allowed(Circle.DESK)
    public SortedMap<LocalDate, String> holidays(String country, LocalDate from, LocalDate to, Language language) {
        SortedMap<LocalDate, String> names = new TreeMap<>();
        PublicHolidays.between(country, from, to).stream()
                .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                .forEach(date ->
                        PublicHolidays.name(country, date, language.locale()).ifPresent(name -> names.put(date, name)));
        return names;
    }

    /** What people who speak a language call the holiday on a date; empty when it is none here. */
    @Allowed(Circle.DESK)
    public Optional<String> holiday(LocalDate date, Language language) {
        return PublicHolidays.name(practice().holidays(), date, language.locale());
    }

    /**
     * When the coach is open on the given local dates, both included; what lies outside them is not told. One whom nobody
     * can book is never open.
     */
    @Allowed(Circle.DESK)
    public OpenHours openHours(Coach coach, LocalDate from, LocalDate to) {
        Practice practice = practice();
        if (coach.isEnded()) {
            return new OpenHours(practice.zone(), Map.of(), Map.of(), Set.of());
        }
        return new OpenHours(
                practice.zone(),
                repository.weeklyHours(coach).stream()
                        .collect(groupingBy(OpenInterval::weekday, mapping(OpenInterval::interval, toList()))),
                repository.overrides(coach, from, to).stream()
                        .collect(toMap(OverrideDay::date, OverrideDay::intervals)),
                PublicHolidays.between(practice.holidays(), from, to));
    }
}
