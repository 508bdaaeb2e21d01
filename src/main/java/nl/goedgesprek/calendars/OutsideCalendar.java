package nl.goedgesprek.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.sealing.ConfidentialText;
import org.jspecify.annotations.Nullable;

/** Another calendar of a coach's, in which is when he cannot be had. Whoever knows where it is reads along. */
@Entity
@Table(name = OutsideCalendar.TABLE)
public class OutsideCalendar {

    static final String TABLE = "outside_calendar";

    /** How long after it was asked for it is asked for again. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    /** How long a calendar that cannot be read is nobody's worry: servers are away now and then. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "coach_id")
    private Coach coach;

    private String name;

    private String host;

    @Column(name = "sealed_address")
    @Convert(converter = ConfidentialText.class)
    private String address;

    @Column(name = "all_day")
    private boolean wholeDays;

    private @Nullable String etag;

    @Column(name = "last_modified")
    private @Nullable String lastModified;

    @Column(name = "understood_at_ms")
    private @Nullable Instant understoodAt;

    @Column(name = "understood_zone")
    private @Nullable String understoodZone;

    @Column(name = "understood_until_ms")
    private @Nullable Instant understoodUntil;

    @Column(name = "read_at_ms")
    private @Nullable Instant readAt;

    @Column(name = "busy_times")
    private int busyTimes;

    @Column(name = "busy_until_ms")
    private @Nullable Instant busyUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable CalendarTrouble trouble;

    @Column(name = "troubled_since_ms")
    private @Nullable Instant troubledSince;

    @Column(name = "due_at_ms")
    private Instant dueAt;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "claimed_until_ms")
    private @Nullable Instant claimedUntil;

    @Version
    private int version;

    OutsideCalendar(Coach coach, Wanted wanted, CalendarAddress address, Instant now) {
        this.coach = coach;
        this.name = wanted.name();
        this.wholeDays = wanted.wholeDays();
        this.host = address.host();
        this.address = address.uri().toString();
        this.dueAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected OutsideCalendar() {}

    /**
     * What the coach wants of it.
     *
     * @param name what it is called in his agenda
     * @param wholeDays whether what lasts whole days keeps him busy; birthdays would too
     */
    public record Wanted(String name, boolean wholeDays) {}

    /** Is called something else, or is to be understood in another way: then it is as if it had never been read. */
    void become(Wanted wanted, Instant now) {
        name = wanted.name();
        if (wholeDays != wanted.wholeDays()) {
            wholeDays = wanted.wholeDays();
            understoodAt = null;
            dueAt = now;
        }
    }

    /** It was read, and these are its times now, though not for long if the coach wanted others meanwhile. */
    void understood(OutsideService.Understood read, Instant now) {
        List<TimeRange> times = read.times();
        etag = read.tag().etag();
        lastModified = read.tag().lastModified();
        understoodAt = read.wholeDays() == wholeDays ? now : null;
        understoodZone = read.zone().getId();
        understoodUntil = read.window().end();
        busyTimes = times.size();
        busyUntil = times.stream().map(TimeRange::end).max(Instant::compareTo).orElse(null);
        unchanged(now);
    }

    /** It was asked for, and is as it was. */
    void unchanged(Instant now) {
        readAt = now;
        trouble = null;
        troubledSince = null;
        rest(now);
        if (understoodAt == null) {
            dueAt = now;
        }
    }

    /** It could not be read; what was known of it stays. */
    void failed(CalendarTrouble why, Instant now) {
        trouble = why;
        troubledSince = troubledSince == null ? now : troubledSince;
        rest(now);
    }

    /** It is as if it had never been read, and nobody is at it; the times that are known of it stay until then. */
    void becomeDue(Instant now) {
        understoodAt = null;
        rest(now);
        dueAt = now;
    }

    private void rest(Instant now) {
        dueAt = now.plus(PAUSE);
        claimedBy = null;
        claimedUntil = null;
    }

    boolean isClaimedBy(String claimant) {
        return claimant.equals(claimedBy);
    }

    /**
     * By which the server knows again what was read; none when it has to be understood anew, for the days go by, visitors
     * may be let to book farther ahead, and the practice may go by another clock.
     *
     * @param morning the first moment of today
     */
    Fetched.Tag knownSince(ZonedDateTime morning, Instant until) {
        boolean known = understoodAt != null
                && !understoodAt.isBefore(morning.toInstant())
                && morning.getZone().getId().equals(understoodZone)
                && understoodUntil != null
                && !understoodUntil.isBefore(until);
        return known ? new Fetched.Tag(etag, lastModified) : Fetched.Tag.NONE;
    }

    public long getId() {
        return id;
    }

    public Coach coach() {
        return coach;
    }

    public String getName() {
        return name;
    }

    /** Whose machine it is on, which is all that is told of where it is. */
    public String getHost() {
        return host;
    }

    CalendarAddress address() {
        return CalendarAddress.parse(address);
    }

    public boolean isWholeDays() {
        return wholeDays;
    }

    /** When it was asked for last with success. */
    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    /** How often the coach is busy by it, from a week ago. */
    public int busyTimes() {
        return busyTimes;
    }

    /** When the last of these times ends; empty when there are none. */
    public Optional<Instant> busyUntil() {
        return Optional.ofNullable(busyUntil);
    }

    /** Why it could not be read the last time; empty when it could. */
    public Optional<CalendarTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Since when it cannot be read; empty when it can. */
    public Optional<Instant> troubledSince() {
        return Optional.ofNullable(troubledSince);
    }

    /** Whether it could not be read for so long that the coach has to look after it. */
    public boolean isLostAt(Instant now) {
        return troubledSince != null && troubledSince.isBefore(now.minus(PATIENCE));
    }
}
