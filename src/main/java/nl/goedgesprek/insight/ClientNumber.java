package nl.goedgesprek.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the coaching log calls somebody whom it may not name; the same as long as he is kept. */
@Entity
@Table(name = "client_number")
public class ClientNumber {

    @Id
    @Column(name = "person_id")
    private long personId;

    @Column(name = "log_number")
    private int number;

    ClientNumber(long personId, int number) {
        this.personId = personId;
        this.number = number;
    }

    protected ClientNumber() {}

    long personId() {
        return personId;
    }

    int number() {
        return number;
    }
}
