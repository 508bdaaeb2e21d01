package nl.goedgesprek.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.goedgesprek.booking.BookingStep;
import nl.goedgesprek.booking.StepTaken;

/** How many visitors came to a step on a day, or got past it. */
@Entity
@Table(name = "step_count")
public class StepCount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "on_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private BookingStep step;

    @Enumerated(EnumType.STRING)
    private StepTaken.Outcome outcome;

    private long counted;

    StepCount(LocalDate date, StepTaken taken, long counted) {
        this.date = date;
        this.step = taken.step();
        this.outcome = taken.outcome();
        this.counted = counted;
    }

    @SuppressWarnings("NullAway.Init")
    protected StepCount() {}
}
