package nl.goedgesprek.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.goedgesprek.platform.Memory;

/**
 * Which requests wait for the coach's word, or which drafts were not finished, by whose they are. What is on its way counts
 * as well, so that many at once are many. Safe for use by many threads.
 */
final class OpenRequests {

    private final int most;
    private final Duration counts;
    private final Memory<Open> open;

    /**
     * @param most for each of whom there are any; zero is no limit
     * @param counts how long each counts at most
     */
    OpenRequests(int most, Duration counts) {
        this.most = most;
        this.counts = counts;
        this.open = new Memory<>(counts, Open::count);
    }

    /**
     * Makes one more, if so many may wait; empty when not, and then nothing is made.
     *
     * @param who in whose name it is made
     * @param waits whether one that was made earlier waits still
     * @param mark by which what was made is asked about later
     */
    <T> Optional<T> within(
            String who, Predicate<String> waits, Clock clock, Supplier<T> making, Function<T, String> mark) {
        if (most == 0) {
            return Optional.of(making.get());
        }
        if (!begin(who, waits, clock.instant())) {
            return Optional.empty();
        }
        try {
            T made = making.get();
            made(who, mark.apply(made), clock.instant());
            return Optional.of(made);
        } catch (RuntimeException refused) {
            dropped(who, clock.instant());
            throw refused;
        }
    }

    /**
     * Notes that one more is on its way, if so many may wait; then it ends by {@link #made} or {@link #dropped}.
     *
     * @param who in whose name it is made
     * @param waits whether one that was made earlier waits still; asked when there are as many as may be, while others go on
     */
    boolean begin(String who, Predicate<String> waits, Instant now) {
        Set<String> ended = inTheWay(who, now).stream().filter(waits.negate()).collect(Collectors.toSet());
        return enter(who, ended, now);
    }

    /** What was made and counts; nothing as long as there is room without asking. */
    private synchronized List<String> inTheWay(String who, Instant now) {
        return open.find(who, now)
                .map(one -> one.since(now.minus(counts)))
                .filter(this::isFull)
                .map(Open::marks)
                .orElse(List.of());
    }

    private synchronized boolean enter(String who, Set<String> ended, Instant now) {
        Open one = open.begin(who, open.find(who, now).orElseGet(Open::new), now);
        one.since(now.minus(counts)).without(ended);
        if (isFull(one)) {
            return false;
        }
        one.begun++;
        return true;
    }

    private boolean isFull(Open one) {
        return most > 0 && one.count() >= most;
    }

    /** One that was on its way is there. */
    synchronized void made(String who, String mark, Instant now) {
        dropped(who, now);
        open.find(who, now).ifPresent(one -> one.made.add(new Made(mark, now)));
    }

    /** One was made elsewhere. */
    synchronized void heard(String who, String mark, Instant at) {
        if (most == 0) {
            return;
        }
        open.begin(who, open.find(who, at).orElseGet(Open::new), at).made.add(new Made(mark, at));
    }

    /** One that was on its way does not come. */
    synchronized void dropped(String who, Instant now) {
        open.find(who, now).filter(one -> one.begun > 0).ifPresent(one -> one.begun--);
    }

    /** Forgets whoever has nothing that waits any more. */
    void forgetEnded(Predicate<String> waits, Instant now) {
        known(now)
                .forEach((who, marks) ->
                        forget(who, marks.stream().filter(waits.negate()).collect(Collectors.toSet()), now));
    }

    /** What was made by everybody of whom something is known. */
    synchronized Map<String, List<String>> known(Instant now) {
        return open.names(now).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        who -> open.find(who, now).map(Open::marks).orElse(List.of())));
    }

    private synchronized void forget(String who, Set<String> ended, Instant now) {
        open.find(who, now).ifPresent(one -> {
            one.without(ended);
            if (one.count() == 0) {
                open.forget(who);
            }
        });
    }

    private record Made(String mark, Instant at) {}

    private static final class Open {

        private final List<Made> made = new ArrayList<>();
        private int begun;

        private int count() {
            return made.size() + begun;
        }

        private List<String> marks() {
            return made.stream().map(Made::mark).toList();
        }

        private void without(Set<String> ended) {
            made.removeIf(one -> ended.contains(one.mark()));
        }

        /** Without what was made before a moment. */
        private Open since(Instant moment) {
            made.removeIf(one -> one.at().isBefore(moment));
            return this;
        }
    }
}
