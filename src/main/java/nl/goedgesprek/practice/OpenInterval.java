package nl.goedgesprek.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import nl.goedgesprek.scheduling.LocalInterval;

/** A stretch of every week in which a coach receives: Mondays from nine to five. */
@Entity
@Table(name = "open_interval")
class OpenInterval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "coach_id")
    private long coachId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "to_minute")
    private int toMinute;

    OpenInterval(Coach coach, DayOfWeek weekday, LocalInterval interval) {
        this.coachId = coach.getId();
        this.weekday = weekday;
        this.fromMinute = interval.fromMinute();
        this.toMinute = interval.toMinute();
    }

    @SuppressWarnings("NullAway.Init")
    protected OpenInterval() {}

    DayOfWeek weekday() {
        return weekday;
    }

    LocalInterval interval() {
        return new LocalInterval(fromMinute, toMinute);
    }
}
