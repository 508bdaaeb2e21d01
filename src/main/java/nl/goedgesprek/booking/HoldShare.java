package nl.goedgesprek.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.goedgesprek.agenda.HeldMoment;
import nl.goedgesprek.platform.Connection;
import nl.goedgesprek.platform.Neighbours;
import nl.goedgesprek.platform.SecretCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets nobody keep the agenda from others: from one address only so many moments are held at a time. */
@ApplicationScoped
public class HoldShare {

    private static final int MOST_HOLDERS = 20_000;
    private static final String HELD = "held";
    private static final String RELEASED = "released";

    @Inject
    @ConfigProperty(name = "goedgesprek.limit.holds.per.address", defaultValue = "8")
    private int most;

    @Inject
    private Connection connection;

    @Inject
    private Clock clock;

    @Inject
    private Neighbours neighbours;

    /** By the drafts that hold something; the one that has held longest first. */
    private final Map<String, Hold> holds = new LinkedHashMap<>();

    private record Hold(String caller, Instant until) {}

    /** From the start, for others are not told twice. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        neighbours.listen(HELD, (at, words) -> note(words.get(0), words.get(1), at));
        neighbours.listen(RELEASED, (at, words) -> forget(words.get(0)));
    }

    /** Whether a draft may hold a moment from here: for its own it may take another. If so, it counts. */
    public synchronized boolean take(SecretCode draft) {
        if (most == 0 || !connection.isWorldwide()) {
            return true;
        }
        Instant now = clock.instant();
        holds.values().removeIf(hold -> !hold.until().isAfter(now));
        forget(draft.hash());
        String caller = connection.caller();
        long others = holds.values().stream()
                .filter(hold -> hold.caller().equals(caller))
                .count();
        if (others >= most) {
            return false;
        }
        note(draft.hash(), caller, now);
        neighbours.tell(HELD, draft.hash(), caller);
        return true;
    }

    /** A draft holds nothing any more. */
    public void release(SecretCode draft) {
        forget(draft.hash());
        neighbours.tell(RELEASED, draft.hash());
    }

    private synchronized void note(String draft, String caller, Instant at) {
        holds.remove(draft);
        if (holds.size() >= MOST_HOLDERS) {
            holds.remove(holds.keySet().iterator().next());
        }
        holds.put(draft, new Hold(caller, at.plus(HeldMoment.HELD_FOR)));
    }

    private synchronized void forget(String draft) {
        holds.remove(draft);
    }
}
