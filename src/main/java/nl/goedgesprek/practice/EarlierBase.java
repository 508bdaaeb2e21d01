package nl.goedgesprek.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Where a coach left in the morning before he moved house. */
@Entity
@Table(name = "earlier_base")
class EarlierBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "coach_id")
    private long coachId;

    @Column(name = "until_date")
    private LocalDate until;

    @Embedded
    private Address base;

    /** @param until the first day on which he did not leave from there any more */
    EarlierBase(Coach coach, LocalDate until, Address base) {
        this.coachId = coach.getId();
        this.until = until;
        this.base = base.in(base.street().orElse(null), base.city().orElse(null));
    }

    @SuppressWarnings("NullAway.Init")
    protected EarlierBase() {}

    LocalDate until() {
        return until;
    }

    Address base() {
        return base;
    }
}
