package nl.goedgesprek.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import nl.goedgesprek.platform.Connection;
import nl.goedgesprek.platform.Neighbours;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody keep the agenda from others by asking: from one address only so many requests wait for the coach's word at a
 * time, however many days that takes. Whose mail address is typed does not count: whoever typed another's would learn
 * what that one has waiting, and keep him from more. Only what was asked since the start counts, not what stands in the
 * agenda.
 */
@ApplicationScoped
public class RequestShare {

    /** One of so long ago is not looked for any more. */
    private static final Duration COUNTS = Duration.ofDays(90);

    private static final String WAITS = "waits";

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.requests.open", defaultValue = "10")
    private int most;

    @Inject
    private Connection connection;

    @Inject
    private ManageService manage;

    @Inject
    private Clock clock;

    @Inject
    private Neighbours neighbours;

    private OpenRequests open = new OpenRequests(0, COUNTS);

    @PostConstruct
    void begin() {
        open = new OpenRequests(most, COUNTS);
    }

    /** From the start, for others are not told twice. */
    void hear(@Observes @Initialized(ApplicationScoped.class) Object start) {
        neighbours.listen(WAITS, (at, words) -> open.heard(words.get(0), words.get(1), at));
    }

    /** Forgets from where was asked what does not wait any more, at this node. */
    public void forgetAnswered() {
        open.forgetEnded(manage::isWaiting, clock.instant());
    }

    /** @throws ShareUsedUpException when so many wait already; then nothing is booked */
    Booking within(BookingRequest request, Supplier<Booking> booking) {
        boolean waits =
                request.type().isNeedsApproval() || !request.suggestions().isEmpty();
        if (!waits || !connection.isWorldwide()) {
            return booking.get();
        }
        String caller = connection.caller();
        Booking booked = open.within(
                        caller,
                        manage::isWaiting,
                        clock,
                        booking,
                        made -> made.code().hash())
                .orElseThrow(() -> new ShareUsedUpException(null));
        neighbours.tell(WAITS, caller, booked.code().hash());
        return booked;
    }
}
