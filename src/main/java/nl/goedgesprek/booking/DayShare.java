package nl.goedgesprek.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.goedgesprek.platform.Connection;
import nl.goedgesprek.platform.Neighbours;
import nl.goedgesprek.platform.RateLimit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody fill the agenda: from one address only so many bookings are made in a day. Only what was booked just now
 * counts, not what stands in the agenda, so that a refusal tells nothing of whom the coach knows.
 */
@ApplicationScoped
public class DayShare {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String BOOKED = "booked";

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.bookings.per.day", defaultValue = "20")
    private int most;

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.bookings.per.hour", defaultValue = "20")
    private int perHour;

    @Inject
    private Connection connection;

    @Inject
    private Clock clock;

    @Inject
    private Neighbours neighbours;

    private RateLimit limit = RateLimit.none();

    @PostConstruct
    void begin() {
        if (perHour > 0) {
            limit = RateLimit.of(most, DAY);
        }
    }

    /** From the start, for others are not told twice. */
    void hear(@Observes @Initialized(ApplicationScoped.class) Object start) {
        neighbours.listen(BOOKED, (at, caller) -> limit.waitingTime(caller.get(0), at));
    }

    /**
     * Counts one booking before it is made, so that of many who ask at once no more pass than may.
     *
     * @return how long who asks has to wait until he may book, when nothing was counted; zero when he may now
     */
    Duration take() {
        return connection.isWorldwide() ? limit.take(connection.caller(), clock.instant()) : Duration.ZERO;
    }

    /** Nothing was booked after all. */
    void giveBack() {
        if (connection.isWorldwide()) {
            limit.giveBack(connection.caller(), clock.instant());
        }
    }

    /** It was booked. */
    void booked() {
        if (connection.isWorldwide()) {
            neighbours.tell(BOOKED, connection.caller());
        }
    }
}
