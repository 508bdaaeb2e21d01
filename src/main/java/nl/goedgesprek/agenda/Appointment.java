package nl.goedgesprek.agenda;

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
import java.util.Optional;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/** A conversation in the coach's agenda, with whom and where. It keeps the buffers that held when it was made. */
@Entity
@Table(name = "appointment")
public class Appointment {

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

    @Column(name = "manage_code_hash")
    private String manageCodeHash;

    @Column(name = "calendar_uid")
    private String calendarUid;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Version
    private int version;

    Appointment(Reservation reservation, AppointmentStatus status, String calendarUid, Instant createdAt) {
        MeetingTerms terms = reservation.wish().type().terms();
        this.type = reservation.wish().type();
        this.coach = type.coach();
        this.person = reservation.person();
        this.status = status;
        this.start = reservation.start();
        this.end = start.plus(terms.duration());
        this.bufferBeforeMinutes = Math.toIntExact(terms.bufferBefore().toMinutes());
        this.bufferAfterMinutes = Math.toIntExact(terms.bufferAfter().toMinutes());
        this.address = reservation.wish().address();
        this.manageCodeHash = reservation.manageCodeHash();
        this.calendarUid = calendarUid;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    public long getId() {
        return id;
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

    /** Where both meet: at the client's, at the coach's base, or nowhere. */
    public Optional<Address> meetingPlace() {
        return switch (type.getVenue()) {
            case AT_CLIENT -> address();
            case AT_PRACTICE -> Optional.of(coach.base());
            case REMOTE -> Optional.empty();
        };
    }

    /** What this appointment is called in every calendar, for life. */
    public String calendarUid() {
        return calendarUid;
    }

    /** How often calendars were told of a change. */
    public int calendarSequence() {
        return calendarSequence;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Until when the visitor himself may change it. */
    public boolean isChangeableAt(Instant now) {
        return !now.isAfter(start.minus(type.changeUntil()));
    }

    /** How it counts for the rules of scheduling and for the drives of its day. */
    public Commitment commitment() {
        return new Commitment(
                time(),
                type.placeFor(address),
                Duration.ofMinutes(bufferBeforeMinutes),
                Duration.ofMinutes(bufferAfterMinutes),
                type.getSlug());
    }
}
