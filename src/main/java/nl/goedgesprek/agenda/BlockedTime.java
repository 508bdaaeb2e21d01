package nl.goedgesprek.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/** Time that the coach keeps for himself: he cannot be booked in it, and nobody sees why. */
@Entity
@Table(name = "blocked_time")
public class BlockedTime {

    /** A longer absence is entered as more than one. */
    public static final Duration LONGEST = Duration.ofDays(366);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "coach_id")
    private long coachId;

    @Column(name = "starts_at_ms")
    private Instant start;

    @Column(name = "ends_at_ms")
    private Instant end;

    private String title;

    @Column(name = "series_key")
    private @Nullable String seriesKey;

    @Version
    private int version;

    /**
     * @param seriesKey what it has in common with others that were entered in one go; none when it stands alone
     * @throws IllegalArgumentException when it is empty or longer than {@link #LONGEST}
     */
    BlockedTime(Coach coach, TimeRange time, String title, @Nullable String seriesKey) {
        this.coachId = coach.getId();
        this.start = time.start();
        this.end = time.end();
        this.title = title;
        become(time, title);
        this.seriesKey = seriesKey;
    }

    @SuppressWarnings("NullAway.Init")
    protected BlockedTime() {}

    public long getId() {
        return id;
    }

    long coachId() {
        return coachId;
    }

    public TimeRange time() {
        return new TimeRange(start, end);
    }

    public String getTitle() {
        return title;
    }

    /**
     * Is at another time, or for something else.
     *
     * @throws IllegalArgumentException when it is empty or longer than {@link #LONGEST}
     */
    final void become(TimeRange time, String newTitle) {
        if (time.length().isZero() || time.length().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("blocked time of " + time.length());
        }
        start = time.start();
        end = time.end();
        title = newTitle;
    }

    /** Rises with every change, so that who saw an earlier one overwrites nothing. */
    public int version() {
        return version;
    }

    /** Whether it was entered in one go with others. */
    public boolean isRepeated() {
        return seriesKey != null;
    }

    Optional<String> seriesKey() {
        return Optional.ofNullable(seriesKey);
    }

    /** How it counts for the rules of scheduling and for the drives of its day. */
    public Commitment commitment() {
        return new Commitment(time(), null, Duration.ZERO, Duration.ZERO, null);
    }
}
