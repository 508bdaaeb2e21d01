package nl.goedgesprek.booking.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.platform.Problem;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.TimeRange;

/** What the JSON interface answers when a moment is not free. */
final class SlotProblem {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private SlotProblem() {}

    static Problem tooFar() {
        return new Problem("too-far", 422);
    }

    /**
     * Too far, or taken; which rule said so is told to nobody, for it would tell of the coach's day.
     *
     * @param alternatives what is free instead and may be told; asked only when that helps
     */
    static Problem of(SlotRefusedException refused, Supplier<List<TimeRange>> alternatives, ZoneId zone) {
        return refused.refusal() == Refusal.TOO_FAR
                ? tooFar()
                : new Problem(
                        "slot-taken", 409, List.of(), Map.of("alternatives", alternatives(alternatives.get(), zone)));
    }

    private static JsonArray alternatives(List<TimeRange> times, ZoneId zone) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (TimeRange time : times) {
            all.add(JSON.createObjectBuilder()
                    .add("start", Moment.text(time.start(), zone))
                    .add("end", Moment.text(time.end(), zone)));
        }
        return all.build();
    }
}
