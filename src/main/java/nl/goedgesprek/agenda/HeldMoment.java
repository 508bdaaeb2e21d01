package nl.goedgesprek.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A moment that others do not see for a while, because a visitor chose it and is still writing. Of where he is it knows the
 * postcode alone, by which drives are reckoned: his door stands sealed in his draft.
 */
@Entity
@Table(name = "held_moment")
public class HeldMoment {

    /** How long a moment is held, and how long an extension makes it again. */
    public static final Duration HELD_FOR = Duration.ofMinutes(15);

    @Id
    private String holder;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "coach_id")
    private Coach coach;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "meeting_type_id")
    private MeetingType type;

    @Column(name = "starts_at_ms")
    private Instant start;

    @Column(name = "ends_at_ms")
    private Instant end;

    @Embedded
    private @Nullable Address address;

    @Column(name = "held_since_ms")
    private Instant heldSince;

    @Column(name = "expires_at_ms")
    private Instant expiresAt;

    HeldMoment(String holder, Wish wish, Instant start, Instant heldSince, Instant now) {
        this.holder = holder;
        this.type = wish.type();
        this.coach = wish.coach();
        this.start = start;
        this.end = start.plus(wish.type().terms().duration());
        this.address = Optional.ofNullable(wish.address())
                .map(Address::postcode)
                .map(Address::somewhereIn)
                .orElse(null);
        this.heldSince = heldSince;
        this.expiresAt = now.plus(HELD_FOR);
    }

    @SuppressWarnings("NullAway.Init")
    protected HeldMoment() {}

    public Instant start() {
        return start;
    }

    /** Until when others do not see it. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Since when it is promised: what the notice was then, it stays. */
    Instant heldSince() {
        return heldSince;
    }

    /** Whether it is held at a moment for this kind of conversation at this start. */
    boolean isPromised(MeetingType wanted, Instant wantedStart, Instant now) {
        return expiresAt.isAfter(now) && start.equals(wantedStart) && type.getId() == wanted.getId();
    }

    /** Occupies its time as the appointment will that it may become. */
    Commitment commitment() {
        MeetingTerms terms = type.terms();
        return new Commitment(
                new TimeRange(start, end),
                type.placeFor(address),
                terms.bufferBefore(),
                terms.bufferAfter(),
                terms.slug());
    }
}
