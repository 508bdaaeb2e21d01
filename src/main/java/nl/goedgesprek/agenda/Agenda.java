package nl.goedgesprek.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is locked by whoever writes in a coach's agenda. It holds nothing else. */
@Entity
@Table(name = "agenda")
class Agenda {

    @Id
    @Column(name = "coach_id")
    private long coachId;

    Agenda(long coachId) {
        this.coachId = coachId;
    }

    protected Agenda() {}
}
