package nl.goedgesprek.scheduling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private static final int MOST_RULES = 2;

    public Obstacle {
        rules = List.copyOf(rules);
    }

    /** What refuses candidates, none of which is free; when there are none, the coach is not open. */
    static Obstacle of(List<Candidate> candidates, Rules rules, boolean holiday) {
        Map<Refusal, Integer> counts = new EnumMap<>(Refusal.class);
        candidates.stream()
                .flatMap(candidate -> rules.refusalOf(candidate).stream())
                .forEach(refusal -> counts.merge(refusal, 1, Integer::sum));
        List<Refusal> mostFrequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Refusal, Integer>comparingByValue().reversed())
                .limit(MOST_RULES)
                .map(Map.Entry::getKey)
                .toList();
        Place tooFarFrom = candidates.stream()
                .filter(candidate -> rules.refusalOf(candidate)
                        .filter(Refusal.NO_TIME_TO_TRAVEL::equals)
                        .isPresent())
                .flatMap(candidate -> rules.tooFarFrom(candidate).stream())
                .findFirst()
                .orElse(null);
        return new Obstacle(holiday, mostFrequent.isEmpty() ? List.of(Refusal.CLOSED) : mostFrequent, tooFarFrom);
    }
}
