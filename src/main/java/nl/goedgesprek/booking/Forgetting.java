package nl.goedgesprek.booking;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.TaskDone;

/** Forgets what visitors left behind without booking. Every node may do it; forgetting twice changes nothing. */
@Singleton
@Allowed(Circle.PRODUCT)
public class Forgetting {

    /** How long a draft waits for its visitor to come back; as long as his browser remembers it. */
    public static final Duration DRAFTS = Duration.ofDays(30);

    /** How long the same request may be sent again. */
    public static final Duration RECEIPTS = Duration.ofDays(2);

    @Inject
    private BookingRepository repository;

    @Inject
    private Clock clock;

    @Inject
    private Event<TaskDone> done;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void everyHour() {
        forget(clock.instant());
        done.fire(new TaskDone("forgetting"));
    }

    /** Forgets what is too old at a moment. */
    public void forget(Instant now) {
        repository.draftsUntouchedSince(now.minus(DRAFTS)).forEach(repository::remove);
        repository.forgetReceiptsBefore(now.minus(RECEIPTS));
    }
}
