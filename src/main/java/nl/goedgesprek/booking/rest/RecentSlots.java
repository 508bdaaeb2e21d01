package nl.goedgesprek.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import nl.goedgesprek.platform.Changes;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Place;
import org.jspecify.annotations.Nullable;

/**
 * Spares reckoning the same free moments again and again. Whatever an entity changes at this node is in the very next answer,
 * and what one changes at another within milliseconds; what else there is, the clock above all, may lag behind by a second.
 */
@ApplicationScoped
class RecentSlots {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final JustReckoned<String, MeetingType> types = new JustReckoned<>();
    private final JustReckoned<Question, byte[]> months = new JustReckoned<>();

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    /**
     * All that free moments depend on, besides what changes.
     *
     * @param type number of the kind of conversation
     * @param place where the client is; none when nobody drives to him
     */
    record Question(long type, @Nullable Place place, DateRange dates) {}

    /**
     * When somebody asks.
     *
     * @param changes how many there were by then: what changes while he is answered makes the answer worthless for others
     */
    record Asking(long changes, Instant at) {}

    /** To be called before anything is read. */
    Asking begin() {
        return new Asking(changes.count(), clock.instant());
    }

    /** The kind of conversation of this name, with its coach. Many read it at once, and nobody may change it. */
    MeetingType type(Asking asking, String slug, Supplier<MeetingType> reading) {
        return types.answer(slug, asking.changes(), asking.at(), reading);
    }

    /** As JSON, in UTF-8. */
    byte[] answer(Asking asking, Question question, Supplier<SlotsView> reckoning) {
        return months.answer(
                question,
                asking.changes(),
                asking.at(),
                () -> JSON.toJson(reckoning.get()).getBytes(StandardCharsets.UTF_8));
    }
}
