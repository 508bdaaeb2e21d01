package nl.goedgesprek.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Coach;

/** The address at which the coach's own calendar reads his agenda. Whoever has the address can read along. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    @Column(name = "coach_id")
    private long coachId;

    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "coach_id", insertable = false, updatable = false)
    private Coach coach;

    private String secret;

    @Column(name = "full_titles")
    private boolean fullTitles;

    @Version
    private int version;

    CalendarFeed(Coach coach) {
        this.coachId = coach.getId();
        this.coach = coach;
        this.secret = SecretCode.random().value();
    }

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    /** Gets another address; the one before leads nowhere from now on. */
    void renew() {
        secret = SecretCode.random().value();
    }

    /** Tells, or tells no more, whom he meets and where. */
    void showFullTitles(boolean full) {
        fullTitles = full;
    }

    public Coach coach() {
        return coach;
    }

    /** What nobody else knows, as it stands in the address. */
    public String secret() {
        return secret;
    }

    /** Whether it names the people, where they work and where they are met. */
    public boolean isFullTitles() {
        return fullTitles;
    }
}
