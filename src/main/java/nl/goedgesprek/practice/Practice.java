package nl.goedgesprek.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.goedgesprek.platform.Language;
import org.jspecify.annotations.Nullable;

/** What is one for all coaches: the name on the door, the zone in which all times are told, the languages. */
@Entity
@Table(name = "practice")
public class Practice {

    static final long ONLY = 1;

    @Id
    private long id;

    private String name;

    @Column(name = "zone_id")
    private String zoneId;

    private String languages;
    private String holidays;
    private @Nullable String phone;

    @Column(name = "morning_note_minute")
    private @Nullable Integer morningNoteMinute = 7 * 60;

    @Column(name = "asks_afterwards")
    private boolean asksAfterwards = true;

    @Column(name = "intake_reminder_hours")
    private int intakeReminderHours = 72;

    @Column(name = "retention_months")
    private int retentionMonths = 6;

    @Column(name = "record_months")
    private int recordMonths = 24;

    @Column(name = "client_months")
    private int clientMonths = 84;

    @Column(name = "contact_months")
    private int contactMonths = 24;

    @Column(name = "people_from_ms")
    private @Nullable Instant peopleFrom;

    @Column(name = "main_colour")
    private @Nullable String mainColour;

    @Column(name = "accent_colour")
    private @Nullable String accentColour;

    @Column(name = "own_texts")
    private int ownTexts;

    @Version
    private int version;

    Practice(String name, ZoneId zone, List<Language> languages, String holidays) {
        this.id = ONLY;
        this.name = name;
        this.zoneId = zone.getId();
        this.languages = String.join(",", languages.stream().map(Language::tag).toList());
        this.holidays = holidays;
    }

    @SuppressWarnings("NullAway.Init")
    protected Practice() {}

    public String getName() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** The languages of the public pages, the first one first. */
    public List<Language> languages() {
        return List.of(languages.split(",")).stream()
                .map(tag -> Language.valueOf(tag.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** The country whose public holidays close the practice, or {@code NONE}. */
    public String holidays() {
        return holidays;
    }

    void keepHolidays(String country) {
        holidays = country;
    }

    /** When the coach gets a note with the day's route, on the practice's clock; empty when he wants none. */
    public Optional<LocalTime> morningNote() {
        return Optional.ofNullable(morningNoteMinute).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    /** Whether a visitor is asked after his conversation how to go on. */
    public boolean asksAfterwards() {
        return asksAfterwards;
    }

    /** How long before a conversation its visitor is reminded of questions that he left open; zero is never. */
    public Duration intakeReminder() {
        return Duration.ofHours(intakeReminderHours);
    }

    /** After how many months what led to nothing is erased. */
    public int retentionMonths() {
        return retentionMonths;
    }

    /** For how many months after its end what was written in a programme is kept. */
    public int recordMonths() {
        return recordMonths;
    }

    /** After how many months without a conversation or a programme somebody is erased who had one. */
    public int clientMonths() {
        return clientMonths;
    }

    /** After how many months somebody is erased who never had one. */
    public int contactMonths() {
        return contactMonths;
    }

    /** From when people are erased by these terms; empty as long as that was not told. */
    public Optional<Instant> peopleFrom() {
        return Optional.ofNullable(peopleFrom);
    }

    /** The first time counts. */
    void keepPeopleUntil(Instant from) {
        if (peopleFrom == null) {
            peopleFrom = from;
        }
    }

    /** The day on which is erased what led to nothing at this moment, on the practice's calendar. */
    public LocalDate erasureDay(Instant ended) {
        return LocalDate.ofInstant(ended, zone()).plusMonths(retentionMonths);
    }

    /** How often it changed; who changes it says what he read. */
    public int version() {
        return version;
    }

    /** How it would change how long things are kept; empty when it would not. */
    Optional<TermsChanged> terms(PracticeSettings settings) {
        List<Integer> before = List.of(retentionMonths, recordMonths, clientMonths, contactMonths);
        List<Integer> after = List.of(
                settings.retentionMonths(), settings.recordMonths(), settings.clientMonths(), settings.contactMonths());
        boolean shorter = IntStream.range(0, before.size()).anyMatch(term -> after.get(term) < before.get(term));
        return Optional.of(new TermsChanged(shorter)).filter(changed -> !before.equals(after));
    }

    /**
     * Sends and keeps what the coach decides, from now on. Where people are to be kept shorter than before, nobody goes
     * for it until that was announced anew: a slip of the pen erases nobody.
     */
    void decide(PracticeSettings settings) {
        if (settings.clientMonths() < clientMonths || settings.contactMonths() < contactMonths) {
            peopleFrom = null;
        }
        intakeReminderHours = settings.intakeReminderHours();
        morningNoteMinute = Optional.ofNullable(settings.morningNote())
                .map(time -> time.toSecondOfDay() / 60)
                .orElse(null);
        asksAfterwards = settings.asksAfterwards();
        retentionMonths = settings.retentionMonths();
        recordMonths = settings.recordMonths();
        clientMonths = settings.clientMonths();
        contactMonths = settings.contactMonths();
        phone = settings.phone();
    }

    /** How many texts visitors read in the coach's own words. */
    int ownTexts() {
        return ownTexts;
    }

    void count(int texts) {
        ownTexts = texts;
    }

    void present(Identity identity) {
        name = identity.practiceName();
        zoneId = identity.zone().getId();
        mainColour = identity.style().main().css();
        accentColour = identity.style().accent().css();
    }

    public HouseStyle style() {
        return new HouseStyle(
                colour(mainColour, HouseStyle.USUAL.main()), colour(accentColour, HouseStyle.USUAL.accent()));
    }

    private static Colour colour(@Nullable String own, Colour usual) {
        return own == null ? usual : Colour.of(own);
    }

    /** The number to call for who would rather talk, in E.164. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }
}
