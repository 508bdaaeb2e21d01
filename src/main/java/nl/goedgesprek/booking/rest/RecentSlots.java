package nl.goedgesprek.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;
import nl.goedgesprek.platform.Changes;
import nl.goedgesprek.platform.Neighbours;

/**
 * Spares reckoning the same free moments again and again. Whatever an entity changes is in the very next answer; what else
 * there is, the clock above all, may lag behind by a second. Where there are other nodes nothing is kept: each of them may
 * change something unheard.
 */
@ApplicationScoped
class RecentSlots {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final JustReckoned kept = new JustReckoned();

    @Inject
    private Changes changes;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Clock clock;

    /** As JSON, in UTF-8. */
    byte[] answer(JustReckoned.Question question, Supplier<SlotsView> reckoning) {
        Supplier<byte[]> written = () -> JSON.toJson(reckoning.get()).getBytes(StandardCharsets.UTF_8);
        return neighbours.areThere() ? written.get() : kept.answer(question, changes.count(), clock.instant(), written);
    }
}
