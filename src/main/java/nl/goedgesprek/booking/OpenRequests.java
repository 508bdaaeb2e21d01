package nl.goedgesprek.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.goedgesprek.platform.Memory;
import nl.goedgesprek.platform.SecretCode;

/**
 * Which requests wait for the coach's word, or which drafts were not finished, by whose they are. What is on its way counts
 * as well, so that many at once are many. One of three months ago is forgotten. Safe for use by many threads.
 */
final class OpenRequests {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final int most;
    private final Memory<Open> open = new Memory<>(REMEMBERED, Open::count);

    /** @param most for each of whom there are any; zero is no limit */
    OpenRequests(int most) {
        this.most = most;
    }

    /**
     * Notes that one more is on its way, if so many may wait; then it ends by {@link #made} or {@link #dropped}.
     *
     * @param whose in the name of each of these it is made
     * @param waits whether one that was made earlier waits still; asked when there are as many as may be
     */
    synchronized boolean begin(List<String> whose, Predicate<SecretCode> waits, Instant now) {
        List<Open> all = whose.stream()
                .map(who -> open.begin(who, open.find(who, now).orElseGet(Open::new), now))
                .toList();
        all.stream().filter(this::isFull).forEach(one -> one.codes.removeIf(waits.negate()));
        if (all.stream().anyMatch(this::isFull)) {
            return false;
        }
        all.forEach(one -> one.begun++);
        return true;
    }

    private boolean isFull(Open one) {
        return most > 0 && one.count() >= most;
    }

    /** One that was on its way is there. */
    synchronized void made(List<String> whose, SecretCode code, Instant now) {
        dropped(whose, now);
        whose.forEach(who -> open.find(who, now).ifPresent(one -> one.codes.add(code)));
    }

    /** One that was on its way does not come. */
    synchronized void dropped(List<String> whose, Instant now) {
        whose.forEach(who -> open.find(who, now).filter(one -> one.begun > 0).ifPresent(one -> one.begun--));
    }

    private static final class Open {

        private final List<SecretCode> codes = new ArrayList<>();
        private int begun;

        private int count() {
            return codes.size() + begun;
        }
    }
}
