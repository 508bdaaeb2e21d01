package nl.goedgesprek.booking;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From where somebody is, or in his name, as much was asked, booked, moved or mailed as may be. */
@ApplicationException(rollback = true)
public class ShareUsedUpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For how long what was done counts. */
    public static final Duration DAY = Duration.ofDays(1);

    private final @Nullable Duration waitingTime;

    /** @param waitingTime until he may again; none when that is as soon as the coach has answered */
    ShareUsedUpException(@Nullable Duration waitingTime) {
        super("wait for " + waitingTime);
        this.waitingTime = waitingTime;
    }

    public Optional<Duration> waitingTime() {
        return Optional.ofNullable(waitingTime);
    }

    /**
     * Refuses one more of what may be done so often in 24 hours.
     *
     * @param done when it was done in the last 24 hours, the first first
     * @throws ShareUsedUpException when that is as often as may be, with how long until it may be again
     */
    public static void refuseIfUsedUp(List<Instant> done, int most, Instant now) {
        if (done.size() >= most) {
            Instant makesRoom = done.get(done.size() - most);
            throw new ShareUsedUpException(Duration.between(now, makesRoom.plus(DAY)));
        }
    }
}
