package nl.goedgesprek.practice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** A kind of conversation that a visitor can pick, with the terms on which it is held. */
@Entity
@Table(name = "meeting_type")
public class MeetingType {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "coach_id")
    private Coach coach;

    private String slug;

    @Column(name = "sort_order")
    private int sortOrder;

    @Embedded
    @AttributeOverride(name = "nl", column = @Column(name = "title_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private BilingualText title;

    @Embedded
    @AttributeOverride(name = "nl", column = @Column(name = "description_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private BilingualText description;

    @Enumerated(EnumType.STRING)
    private Venue venue;

    @Embedded
    private KeptTerms terms;

    @Column(name = "needs_approval")
    private boolean needsApproval;

    @Column(name = "change_until_hours")
    private int changeUntilHours;

    private String questionnaire;

    @Column(name = "reminder_hours")
    private int reminderHours = 24;

    @Enumerated(EnumType.STRING)
    @Column(name = "coaching_form")
    private CoachingForm coachingForm;

    @Column(name = "coaching_paid")
    private boolean coachingPaid;

    @Column(name = "retired_at_ms")
    private @Nullable Instant retiredAt;

    @Version
    private int version;

    MeetingType(Coach coach, int sortOrder, MeetingTypeSettings settings) {
        this.coach = coach;
        this.sortOrder = sortOrder;
        this.venue = settings.terms().venue();
        take(settings);
    }

    @SuppressWarnings("NullAway.Init")
    protected MeetingType() {}

    /**
     * Is held on other terms from now on.
     *
     * @throws IllegalArgumentException when they are those of one that is held elsewhere
     */
    void decide(MeetingTypeSettings settings) {
        MeetingTerms terms = settings.terms();
        if (terms.venue() != venue) {
            throw new IllegalArgumentException(slug + " cannot become " + terms);
        }
        take(settings);
    }

    /** Cannot be picked any more; what is agreed stands. */
    void retire(Instant now) {
        retiredAt = now;
    }

    /** Can be picked again. */
    void offer() {
        retiredAt = null;
    }

    /** Stands in this place among the others. */
    void placeAt(int order) {
        sortOrder = order;
    }

    private void take(MeetingTypeSettings settings) {
        MeetingTerms terms = settings.terms();
        this.slug = terms.slug();
        this.title = settings.title();
        this.description = settings.description();
        this.needsApproval = settings.needsApproval();
        this.changeUntilHours = settings.changeUntilHours();
        this.questionnaire = settings.questionnaire();
        this.coachingForm = settings.coaching().form();
        this.coachingPaid = settings.coaching().paid();
        this.terms = new KeptTerms(terms);
    }

    /** All that the coach decides about it, as it is now. */
    public MeetingTypeSettings settings() {
        return new MeetingTypeSettings(
                title, description, terms(), needsApproval, changeUntilHours, questionnaire, coaching());
    }

    public int version() {
        return version;
    }

    public long getId() {
        return id;
    }

    public Coach coach() {
        return coach;
    }

    public String getSlug() {
        return slug;
    }

    public BilingualText title() {
        return title;
    }

    public BilingualText description() {
        return description;
    }

    public Venue getVenue() {
        return venue;
    }

    public int getDurationMinutes() {
        return terms.durationMinutes();
    }

    /** Whether a booking waits for the coach's word. */
    public boolean isNeedsApproval() {
        return needsApproval;
    }

    /** Until how long before its start a visitor may move or cancel. */
    public Duration changeUntil() {
        return Duration.ofHours(changeUntilHours);
    }

    /** How long before its start the visitor is reminded; zero is never. */
    public Duration reminder() {
        return Duration.ofHours(reminderHours);
    }

    /** @param hours 0, which is never, to a week's */
    void remind(int hours) {
        reminderHours = hours;
    }

    /** The name of the questionnaire that is asked beforehand; {@link MeetingTypeSettings#ASKS_NOTHING} when none is. */
    public String questionnaire() {
        return questionnaire;
    }

    /** Whether visitors can pick it. */
    public boolean isOffered() {
        return retiredAt == null;
    }

    int sortOrder() {
        return sortOrder;
    }

    /** As what it stands in the log of coaching hours. */
    public CoachingTerms coaching() {
        return new CoachingTerms(coachingForm, coachingPaid);
    }

    /** From now on another questionnaire is asked. */
    void ask(String name) {
        questionnaire = name;
    }

    /** Where it is held with a client at this address: there, at the coach's base, or at no place at all. */
    public @Nullable Place placeFor(@Nullable Address client) {
        Address where = venue.where(client, coach.base());
        return where == null ? null : where.place();
    }

    /** What the rules of scheduling need to know of it. */
    public MeetingTerms terms() {
        return terms.of(slug, venue);
    }
}
