package nl.goedgesprek.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.goedgesprek.platform.Connection;
import nl.goedgesprek.platform.SecretCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody fill the database with what he does not finish: from one address only so many drafts of the last {@link
 * #COUNTS} are there at a time. Many people may have one address, and leave what they began; the next day they are let
 * in again. Only what was begun since the start counts.
 */
@ApplicationScoped
public class DraftShare {

    private static final Duration COUNTS = Duration.ofDays(1);

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.drafts.per.address", defaultValue = "50")
    private int most;

    @Inject
    private Connection connection;

    @Inject
    private DraftService drafts;

    @Inject
    private Clock clock;

    private OpenRequests begun = new OpenRequests(0, COUNTS);

    @PostConstruct
    void begin() {
        begun = new OpenRequests(most, COUNTS);
    }

    /** Begins a draft and tells its key; empty when there are so many already, and then nothing is begun. */
    public Optional<SecretCode> within(Supplier<SecretCode> beginning) {
        if (!connection.isWorldwide()) {
            return Optional.of(beginning.get());
        }
        return begun.within(connection.caller(), drafts::isThere, clock, beginning, Function.identity());
    }
}
