package nl.goedgesprek.practice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.scheduling.LocalInterval;

/** A date that differs from the week: other hours, or none. It also opens a holiday. */
@Entity
@Table(name = "override_day")
class OverrideDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "coach_id")
    private long coachId;

    @Column(name = "on_date")
    private LocalDate date;

    @ElementCollection
    @CollectionTable(name = "override_interval", joinColumns = @JoinColumn(name = "override_day_id"))
    @OrderBy("fromMinute")
    private List<Hours> hours = new ArrayList<>();

    OverrideDay(Coach coach, LocalDate date, List<LocalInterval> intervals) {
        this.coachId = coach.getId();
        this.date = date;
        intervals.forEach(interval -> hours.add(new Hours(interval)));
    }

    @SuppressWarnings("NullAway.Init")
    protected OverrideDay() {}

    long getId() {
        return id;
    }

    LocalDate date() {
        return date;
    }

    List<LocalInterval> intervals() {
        return hours.stream().map(Hours::interval).toList();
    }

    /** One stretch of such a date. */
    @Embeddable
    static class Hours {

        @Column(name = "from_minute")
        private int fromMinute;

        @Column(name = "to_minute")
        private int toMinute;

        Hours(LocalInterval interval) {
            this.fromMinute = interval.fromMinute();
            this.toMinute = interval.toMinute();
        }

        protected Hours() {}

        LocalInterval interval() {
            return new LocalInterval(fromMinute, toMinute);
        }
    }
}
