package nl.goedgesprek.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import nl.goedgesprek.agenda.Access;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.platform.Connection;
import nl.goedgesprek.platform.SecretCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody keep the agenda from others by asking: from one address, and under one mail address, only so many requests
 * wait for the coach's word at a time, however many days that takes. Only what was asked since the start counts, not what
 * stands in the agenda.
 */
@ApplicationScoped
public class RequestShare {

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.requests.open", defaultValue = "10")
    private int most;

    @Inject
    private Connection connection;

    @Inject
    private ManageService manage;

    @Inject
    private Clock clock;

    private OpenRequests open = new OpenRequests(0);

    @PostConstruct
    void begin() {
        open = new OpenRequests(most);
    }

    /** @throws ShareUsedUpException when so many wait already; then nothing is booked */
    Booking within(BookingRequest request, Supplier<Booking> booking) {
        boolean waits =
                request.type().isNeedsApproval() || !request.suggestions().isEmpty();
        if (!waits || !connection.isWorldwide()) {
            return booking.get();
        }
        List<String> whose = List.of(connection.caller(), mailbox(request));
        if (!open.begin(whose, this::isWaiting, clock.instant())) {
            throw new ShareUsedUpException(null);
        }
        try {
            Booking made = booking.get();
            open.made(whose, made.code(), clock.instant());
            return made;
        } catch (RuntimeException refused) {
            open.dropped(whose, clock.instant());
            throw refused;
        }
    }

    /** What somebody types may be long, or nothing, of which he hears later; what is remembered of it is short. */
    private static String mailbox(BookingRequest request) {
        String email = Objects.requireNonNullElse(request.contact().email(), "");
        return new SecretCode(email.strip().toLowerCase(Locale.ROOT)).hash();
    }

    private boolean isWaiting(SecretCode code) {
        return manage.open(code)
                .map(Access::appointment)
                .filter(this::isWaiting)
                .isPresent();
    }

    private boolean isWaiting(Appointment appointment) {
        return appointment.getStatus().isWaitingForCoach() && appointment.isAheadAt(clock.instant());
    }
}
