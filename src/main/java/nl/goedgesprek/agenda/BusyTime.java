package nl.goedgesprek.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.TimeRange;

/** Time that another calendar of the coach's has taken. That it is taken is all that is known of it. */
@Entity
@Table(name = "busy_time")
public class BusyTime {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "coach_id")
    private long coachId;

    @Column(name = "calendar_id")
    private long calendarId;

    @Column(name = "starts_at_ms")
    private Instant start;

    @Column(name = "ends_at_ms")
    private Instant end;

    BusyTime(Coach coach, long calendarId, TimeRange time) {
        this.coachId = coach.getId();
        this.calendarId = calendarId;
        this.start = time.start();
        this.end = time.end();
    }

    @SuppressWarnings("NullAway.Init")
    protected BusyTime() {}

    /** The number of the calendar in which it stands. */
    public long calendarId() {
        return calendarId;
    }

    public TimeRange time() {
        return new TimeRange(start, end);
    }

    /** How it counts for the rules of scheduling and for the drives of its day. */
    public Commitment commitment() {
        return new Commitment(time(), null, Duration.ZERO, Duration.ZERO, null);
    }
}
