package nl.goedgesprek.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.goedgesprek.platform.Connection;
import nl.goedgesprek.platform.Neighbours;
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
    private static final String BEGUN = "begun";

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.drafts.per.address", defaultValue = "50")
    private int most;

    @Inject
    private Connection connection;

    @Inject
    private DraftService drafts;

    @Inject
    private Clock clock;

    @Inject
    private Neighbours neighbours;

    private OpenRequests begun = new OpenRequests(0, COUNTS);

    @PostConstruct
    void begin() {
        begun = new OpenRequests(most, COUNTS);
    }

    /** From the start, for others are not told twice. */
    void hear(@Observes @Initialized(ApplicationScoped.class) Object start) {
        neighbours.listen(BEGUN, (at, words) -> begun.heard(words.get(0), words.get(1), at));
    }

    /** Begins a draft and tells its key; empty when there are so many already, and then nothing is begun. */
    public Optional<SecretCode> within(Supplier<SecretCode> beginning) {
        if (!connection.isWorldwide()) {
            return Optional.of(beginning.get());
        }
        String caller = connection.caller();
        Optional<SecretCode> draft = begun.within(caller, drafts::isThere, clock, beginning, SecretCode::hash);
        draft.ifPresent(key -> neighbours.tell(BEGUN, caller, key.hash()));
        return draft;
    }
}
