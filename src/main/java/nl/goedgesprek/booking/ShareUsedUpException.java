package nl.goedgesprek.booking;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From where somebody is, or in his name, as much was asked, booked, moved or mailed as may be. */
@ApplicationException(rollback = true)
public class ShareUsedUpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration waitingTime;

    /** @param waitingTime until he may again; none when that is as soon as the coach has answered */
    public ShareUsedUpException(@Nullable Duration waitingTime) {
        super("wait for " + waitingTime);
        this.waitingTime = waitingTime;
    }

    public Optional<Duration> waitingTime() {
        return Optional.ofNullable(waitingTime);
    }
}
