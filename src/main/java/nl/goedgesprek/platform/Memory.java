package nl.goedgesprek.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Remembers something of each of many, for a period that begins when it is told. It has room for {@value #MOST} and then
 * forgets a tenth: those against whom it has the least, of these the longest known. So whoever comes under very many names
 * makes it forget other new names, and not the one that he tried again and again. For use by one thread at a time.
 */
public final class Memory<T> {

    public static final int MOST = 10_000;

    private final Duration period;
    private final ToIntFunction<T> weight;

    /** In order of the period's begin, because a new period is a new entry. */
    private final Map<String, Known<T>> all = new LinkedHashMap<>();

    /** @param weight how much there is against somebody of whom this is known */
    public Memory(Duration period, ToIntFunction<T> weight) {
        this.period = period;
        this.weight = weight;
    }

    private record Known<T>(T what, Instant end) {}

    /** What is known of somebody; empty when nothing is, or not any more. */
    public Optional<T> find(String who, Instant now) {
        forgetEnded(now);
        return Optional.ofNullable(all.get(who)).map(Known::what);
    }

    /** How long something of somebody will be known; zero when nothing is. */
    public Duration left(String who, Instant now) {
        forgetEnded(now);
        Known<T> known = all.get(who);
        return known == null ? Duration.ZERO : Duration.between(now, known.end());
    }

    /** Remembers this of somebody from now on, and nothing else. */
    public T begin(String who, T what, Instant now) {
        forgetEnded(now);
        all.remove(who);
        if (all.size() >= MOST) {
            forgetLightest();
        }
        all.put(who, new Known<>(what, now.plus(period)));
        return what;
    }

    public void forget(String who) {
        all.remove(who);
    }

    /** Of whom something is known. */
    public Set<String> names(Instant now) {
        forgetEnded(now);
        return Set.copyOf(all.keySet());
    }

    int size() {
        return all.size();
    }

    private void forgetEnded(Instant now) {
        Iterator<Known<T>> eldest = all.values().iterator();
        while (eldest.hasNext() && !eldest.next().end().isAfter(now)) {
            eldest.remove();
        }
    }

    /** Many at once, so that not each newcomer makes it look at all others. */
    private void forgetLightest() {
        all.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        known -> weight.applyAsInt(known.getValue().what())))
                .limit(MOST / 10)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(all::remove);
    }
}
