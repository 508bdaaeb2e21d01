package nl.goedgesprek.scheduling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing is free in a part of a day.
 *
 * @param holiday whether the coach is closed because it is a holiday
 * @param rules what refuses its moments, first what refuses most of them; at least one
 * @param tooFarFrom from or to where he cannot drive in time; none when that is not the trouble
 */
public record Obstacle(
        boolean holiday, List<Refusal> rules, @Nullable Place tooFarFrom) {

    public Obstacle {
        rules = List.copyOf(rules);
    }
}
