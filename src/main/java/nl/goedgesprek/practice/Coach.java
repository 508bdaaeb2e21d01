package nl.goedgesprek.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.goedgesprek.scheduling.DriveLimits;
import org.jspecify.annotations.Nullable;

/** One who leads conversations: leaves from his base in the morning and drives no farther than he wants. */
@Entity
@Table(name = "coach")
public class Coach {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String slug;
    private String name;

    @Embedded
    private Address base;

    @Column(name = "max_travel_minutes")
    private @Nullable Integer maxTravelMinutes;

    @Column(name = "travel_within_hours")
    private boolean travelWithinHours;

    @Version
    private int version;

    Coach(String slug, String name, Address base, DriveLimits limits) {
        this.slug = slug;
        this.name = name;
        this.base = base;
        this.maxTravelMinutes = limits.maxTravelMinutes();
        this.travelWithinHours = limits.travelWithinHours();
    }

    @SuppressWarnings("NullAway.Init")
    protected Coach() {}

    void drive(DriveLimits limits) {
        maxTravelMinutes = limits.maxTravelMinutes();
        travelWithinHours = limits.travelWithinHours();
    }

    void present(Identity identity) {
        name = identity.coachName();
        base = identity.base();
    }

    /** Rises when what he decides changes, his hours included. */
    public int version() {
        return version;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Address base() {
        return base;
    }

    public DriveLimits driveLimits() {
        return new DriveLimits(maxTravelMinutes, travelWithinHours);
    }
}
