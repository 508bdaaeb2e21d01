package nl.goedgesprek.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where people work who talk with the coach. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Version
    private int version;

    Organisation(String name, Instant createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    public String getName() {
        return name;
    }
}
