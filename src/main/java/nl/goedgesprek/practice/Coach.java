package nl.goedgesprek.practice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.goedgesprek.platform.BilingualText;
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

    @Embedded
    @AttributeOverride(name = "nl", column = @Column(name = "words_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "words_en"))
    private BilingualText words;

    @Column(name = "ended_at_ms")
    private @Nullable Instant endedAt;

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
        this.words = new BilingualText("", "");
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

    void appear(CoachPage page) {
        slug = page.slug();
        words = page.words();
    }

    /** Nobody can book him any more; again changes nothing. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    void restore() {
        endedAt = null;
    }

    /** Rises when what he decides changes, his hours included. */
    public int version() {
        return version;
    }

    public long getId() {
        return id;
    }

    /** What his page is called in its address. */
    public String getSlug() {
        return slug;
    }

    /** What stands about him where visitors choose with whom; may be empty. */
    public BilingualText words() {
        return words;
    }

    /** Whether nobody can book him any more. */
    public boolean isEnded() {
        return endedAt != null;
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
