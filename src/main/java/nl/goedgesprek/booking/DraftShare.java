package nl.goedgesprek.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.goedgesprek.platform.Connection;
import nl.goedgesprek.platform.SecretCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody fill the database with what he does not finish: from one address only so many drafts are there at a time. Only
 * what was begun since the start counts.
 */
@ApplicationScoped
public class DraftShare {

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.drafts.per.address", defaultValue = "50")
    private int most;

    @Inject
    private Connection connection;

    @Inject
    private DraftService drafts;

    @Inject
    private Clock clock;

    private OpenRequests begun = new OpenRequests(0);

    @PostConstruct
    void begin() {
        begun = new OpenRequests(most);
    }

    /** Begins a draft and tells its key; empty when there are so many already, and then nothing is begun. */
    public Optional<SecretCode> within(Supplier<SecretCode> beginning) {
        if (!connection.isWorldwide()) {
            return Optional.of(beginning.get());
        }
        List<String> whose = List.of(connection.caller());
        if (!begun.begin(whose, drafts::isThere, clock.instant())) {
            return Optional.empty();
        }
        try {
            SecretCode key = beginning.get();
            begun.made(whose, key, clock.instant());
            return Optional.of(key);
        } catch (RuntimeException failed) {
            begun.dropped(whose, clock.instant());
            throw failed;
        }
    }
}
