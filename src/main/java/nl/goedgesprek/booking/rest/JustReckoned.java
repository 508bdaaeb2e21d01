package nl.goedgesprek.booking.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Answers of less than a second ago, for who asks the same again while nothing has changed.
 *
 * @param <Q> all that an answer depends on, besides what changes
 * @param <A> an answer, which many may have at once
 */
final class JustReckoned<Q, A> {

    static final Duration FRESH = Duration.ofSeconds(1);

    /** A month of moments takes tens of kilobytes: kept are a few megabytes at most. */
    static final int MOST = 32;

    private final Map<Q, Answer<A>> answers = new ConcurrentHashMap<>();

    private record Answer<A>(FutureTask<A> reckoning, long changes, Instant at) {

        boolean holds(long changesNow, Instant now) {
            return changes == changesNow && !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }

        /** Reckons it, or waits for who does. */
        A get() {
            reckoning.run();
            try {
                return reckoning.get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
            }
        }
    }

    /**
     * What was reckoned just then, or is reckoned now, by one for all who ask the same at once.
     *
     * @param changes how many there were when this was asked: what changes while it is reckoned makes it worthless
     * @param now when it was asked
     * @throws RuntimeException what the reckoning throws; nothing of that is kept
     */
    A answer(Q question, long changes, Instant now, Supplier<A> reckoning) {
        answers.values().removeIf(answer -> !answer.holds(changes, now));
        Answer<A> own = new Answer<>(new FutureTask<>(reckoning::get), changes, now);
        Answer<A> known = answers.size() < MOST
                ? answers.computeIfAbsent(question, unknown -> own)
                : answers.getOrDefault(question, own);
        try {
            return known.get();
        } catch (RuntimeException failed) {
            answers.remove(question, known);
            throw failed;
        }
    }
}
