package nl.goedgesprek.agenda;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.InstantConverter;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CoachingTerms;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.sealing.ConfidentialText;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in the coach's agenda, with whom and where. It keeps the buffers that held when it was made, and as what
 * it is coaching.
 */
@Entity
@Table(name = "appointment")
public class Appointment {

    /** For how long after a conversation whoever has its link may say how to go on. */
    public static final Duration FOLLOWED_UP_WITHIN = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "coach_id")
    private Coach coach;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "meeting_type_id")
    private MeetingType type;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    @Column(name = "starts_at_ms")
    private Instant start;

    @Column(name = "ends_at_ms")
    private Instant end;

    @Column(name = "buffer_before_minutes")
    private int bufferBeforeMinutes;

    @Column(name = "buffer_after_minutes")
    private int bufferAfterMinutes;

    @Embedded
    private @Nullable Address address;

    @Embedded
    private Arrival arrival = new Arrival();

    @Embedded
    private @Nullable AgreedCoaching coaching;

    @Column(name = "calendar_uid")
    private String calendarUid;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "in_calendars")
    private boolean inCalendars;

    @Column(name = "cancel_reason")
    @Convert(converter = ConfidentialText.class)
    private @Nullable String cancelReason;

    @Column(name = "coach_words")
    @Convert(converter = ConfidentialText.class)
    private @Nullable String coachWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "follow_up")
    private @Nullable FollowUp followUp;

    @Column(name = "followed_up_at_ms")
    private @Nullable Instant followedUpAt;

    @Column(name = "erased_at_ms")
    private @Nullable Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "suggested_moment", joinColumns = @JoinColumn(name = "appointment_id"))
    @Column(name = "starts_at_ms")
    @Convert(converter = InstantConverter.class)
    private List<Instant> suggestions = new ArrayList<>();

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Column(name = "changed_at_ms")
    private Instant changedAt;

    @Column(name = "arranged_at_ms")
    private Instant arrangedAt;

    @Version
    private int version;

    Appointment(Reservation reservation, AppointmentStatus status, String calendarUid, Instant createdAt) {
        this.type = reservation.wish().type();
        this.coach = type.coach();
        this.person = reservation.person();
        this.status = status;
        this.inCalendars = status.isOccupying();
        this.address = reservation.wish().address();
        this.coaching = AgreedCoaching.of(type.coaching());
        this.calendarUid = calendarUid;
        this.createdAt = createdAt;
        this.changedAt = createdAt;
        this.arrangedAt = createdAt;
        this.start = reservation.start();
        this.end = start;
        occupy(usualTime(start));
    }

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    /** As long as its kind of conversation takes now. */
    private TimeRange usualTime(Instant from) {
        return TimeRange.startingAt(from, type.terms().duration());
    }

    private void occupy(TimeRange time) {
        MeetingTerms terms = type.terms();
        start = time.start();
        end = time.end();
        bufferBeforeMinutes = Math.toIntExact(terms.bufferBefore().toMinutes());
        bufferAfterMinutes = Math.toIntExact(terms.bufferAfter().toMinutes());
    }

    /** Remembers the moments that the visitor proposed, besides the first. */
    void suggest(List<Instant> moments) {
        suggestions.clear();
        suggestions.addAll(moments);
    }

    /** Gets another moment; calendars hear of it. */
    void moveTo(Instant moment, AppointmentStatus newStatus, Instant now) {
        if (!moment.equals(start)) {
            occupy(usualTime(moment));
            arrival.forgetDelay();
            calendarSequence++;
        }
        arrange(newStatus, now);
    }

    /** Gets another moment, or takes longer or shorter, because the coach says so; calendars hear of it. */
    void reschedule(TimeRange time, Instant now) {
        occupy(time);
        arrival.forgetDelay();
        calendarSequence++;
        arrange(AppointmentStatus.CONFIRMED, now);
    }

    /** Is at another place; calendars hear of it. */
    void relocateTo(Address place, Instant now) {
        address = place;
        arrival.note(null);
        calendarSequence++;
        changedAt = now;
    }

    /** Is definite, or waits for somebody, from now on. */
    void arrange(AppointmentStatus newStatus, Instant now) {
        status = newStatus;
        inCalendars |= newStatus.isOccupying();
        arrangedAt = now;
        changedAt = now;
    }

    /** Is called off by the visitor; what he says about it is for the coach's eyes only. */
    void cancel(@Nullable String reason, Instant now) {
        cancelReason = reason;
        calendarSequence++;
        arrange(AppointmentStatus.CANCELLED, now);
    }

    /** The coach says no. */
    void decline(@Nullable String words, Instant now) {
        coachWords = words;
        calendarSequence++;
        arrange(AppointmentStatus.DECLINED, now);
    }

    /** What the coach says to the visitor with his proposal; none when he says nothing. */
    void say(@Nullable String words) {
        coachWords = words;
    }

    /** The visitor says how to go on; the last word counts. */
    void followUp(FollowUp answer, Instant now) {
        followUp = answer;
        followedUpAt = now;
        changedAt = now;
    }

    /** Turns out to be with somebody else. */
    void passTo(Person other, Instant now) {
        person = other;
        changedAt = now;
    }

    /** Was changed by something that knows nothing of conversations. */
    void touch(Instant now) {
        changedAt = now;
    }

    /** Keeps that there was time for a conversation, of which kind and how far away, and nothing else. */
    void erase(Instant now) {
        address = address().map(Address::postcode).map(Address::somewhereIn).orElse(null);
        arrival.note(null);
        arrival.forgetDelay();
        cancelReason = null;
        coachWords = null;
        suggestions.clear();
        followUp = null;
        followedUpAt = null;
        erasedAt = now;
        changedAt = now;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /** Since when it is certain that it led to nothing; empty when it may still, or did. */
    public Optional<Instant> ledToNothingAt() {
        if (followUp == FollowUp.NO) {
            return followedUpAt();
        }
        if (status.isOver()) {
            return Optional.of(arrangedAt);
        }
        return status.isWaiting() ? Optional.of(end.isAfter(arrangedAt) ? end : arrangedAt) : Optional.empty();
    }

    public long getId() {
        return id;
    }

    /** Rises with every change, so that who saw an earlier one overwrites nothing. */
    public int version() {
        return version;
    }

    public Coach coach() {
        return coach;
    }

    public MeetingType type() {
        return type;
    }

    public Person person() {
        return person;
    }

    public AppointmentStatus getStatus() {
        return status;
    }

    public TimeRange time() {
        return new TimeRange(start, end);
    }

    /** Where the client is; empty unless the coach travels. */
    public Optional<Address> address() {
        return Optional.ofNullable(address);
    }

    /** How the coach arrives there. */
    public Arrival arrival() {
        return arrival;
    }

    /** Where both meet: at the client's, at the coach's base, or nowhere. */
    public Optional<Address> meetingPlace() {
        return meetingPlace(coach.base());
    }

    /** The same when the coach's base was elsewhere then. */
    public Optional<Address> meetingPlace(Address base) {
        return Optional.ofNullable(type.getVenue().where(address, base));
    }

    /** What this appointment is called in every calendar, for life. */
    public String calendarUid() {
        return calendarUid;
    }

    /** How often calendars were told of a change. */
    public int calendarSequence() {
        return calendarSequence;
    }

    /** Whether calendars ever heard of it, so that they must hear, too, when it is off: of mere suggestions they do not. */
    public boolean isInCalendars() {
        return inCalendars;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When anything about it last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Since when it has its present moment and status. */
    public Instant arrangedAt() {
        return arrangedAt;
    }

    /** Why the visitor cancelled, if he said so. It is never mailed. */
    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    /** What the coach said with a proposal or a no; the visitor gets to read it. */
    public Optional<String> coachWords() {
        return Optional.ofNullable(coachWords);
    }

    /** The moments that the visitor proposed himself, in order; none when he chose a free one. */
    public List<Instant> suggestions() {
        return suggestions.stream().sorted().toList();
    }

    /** As what it counts in the log of coaching hours, as was agreed when it was made; empty when that was no coaching. */
    public Optional<CoachingTerms> agreedCoaching() {
        return Optional.ofNullable(coaching).map(AgreedCoaching::terms);
    }

    /** How the visitor wants to go on afterwards; empty as long as he has not said. */
    public Optional<FollowUp> followUp() {
        return Optional.ofNullable(followUp);
    }

    /** Whether who has its link may still say so; he may have passed it on, and a no erases. */
    public boolean takesFollowUpAt(Instant now) {
        return now.isBefore(followedUpUntil());
    }

    /** Until when. */
    public Instant followedUpUntil() {
        return end.plus(FOLLOWED_UP_WITHIN);
    }

    public Optional<Instant> followedUpAt() {
        return Optional.ofNullable(followedUpAt);
    }

    /** Until when the visitor himself may change it: proposals of his own always, for they take nobody's time. */
    public boolean isChangeableAt(Instant now) {
        return !status.isOver()
                && (status == AppointmentStatus.SUGGESTED || !now.isAfter(start.minus(type.changeUntil())));
    }

    /** Whether nobody can change it any more, the coach neither: nothing will come of it, or it took place. */
    public boolean isDoneAt(Instant now) {
        return status.isOver() || isPastAt(now);
    }

    /** Whether it took place, as far as anybody knows. */
    public boolean isPastAt(Instant now) {
        return status == AppointmentStatus.CONFIRMED && now.isAfter(end);
    }

    /** When it begins, or the last of the moments that the visitor proposed: after that nothing comes of it by itself. */
    Instant lastMoment() {
        return status == AppointmentStatus.SUGGESTED
                ? suggestions.stream().max(Instant::compareTo).orElse(start)
                : start;
    }

    /** Whether it may still come to a conversation: one that was not called off, and has not begun. */
    public boolean isAheadAt(Instant now) {
        boolean ahead = status == AppointmentStatus.SUGGESTED
                ? suggestions.stream().anyMatch(now::isBefore)
                : now.isBefore(start);
        return !status.isOver() && ahead;
    }

    /** How it counts for the rules of scheduling and for the drives of its day. */
    public Commitment commitment() {
        return commitmentFrom(coach.base());
    }

    /** The same when the coach's base was elsewhere then. */
    public Commitment commitmentFrom(Address base) {
        return new Commitment(
                time(),
                meetingPlace(base).map(Address::place).orElse(null),
                Duration.ofMinutes(bufferBeforeMinutes),
                Duration.ofMinutes(bufferAfterMinutes),
                type.getSlug());
    }
}
