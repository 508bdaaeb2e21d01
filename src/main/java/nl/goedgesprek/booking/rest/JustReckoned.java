package nl.goedgesprek.booking.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import nl.goedgesprek.scheduling.Place;
import org.jspecify.annotations.Nullable;

/** Answers of less than a second ago, ready to be sent, for who asks the same again while nothing has changed. */
final class JustReckoned {

    static final Duration FRESH = Duration.ofSeconds(1);

    /** A month has some hundreds of moments: kept are a few megabytes at most. */
    static final int MOST = 32;

    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

    /**
     * All that an answer depends on, besides what changes.
     *
     * @param type number of the kind of conversation
     * @param place where the client is; none when nobody drives to him
     */
    record Question(long type, @Nullable Place place, DateRange dates) {}

    private record Answer(FutureTask<byte[]> reckoning, long changes, Instant at) {

        boolean holds(long changesNow, Instant now) {
            return changes == changesNow && !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }

        /** Reckons it, or waits for who does. */
        byte[] slots() {
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
    byte[] answer(Question question, long changes, Instant now, Supplier<byte[]> reckoning) {
        answers.values().removeIf(answer -> !answer.holds(changes, now));
        Answer own = new Answer(new FutureTask<>(reckoning::get), changes, now);
        Answer known = answers.size() < MOST
                ? answers.computeIfAbsent(question, unknown -> own)
                : answers.getOrDefault(question, own);
        try {
            return known.slots();
        } catch (RuntimeException failed) {
            answers.remove(question, known);
            throw failed;
        }
    }
}
