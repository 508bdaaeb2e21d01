package nl.goedgesprek.scheduling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that already occupies the coach. A cancelled appointment or a transparent event is none.
 *
 * @param place where he is then, or none for what leaves him where he was
 * @param bufferBefore the pause he needs before it; zero for an outside event
 * @param bufferAfter the pause he needs after it; zero for an outside event
 * @param meetingType the slug of its meeting type when it is an appointment, for the limits; or none
 */
public record Commitment(
        TimeRange time,
        @Nullable Place place,
        Duration bufferBefore,
        Duration bufferAfter,
        @Nullable String meetingType) {

    Instant start() {
        return time.start();
    }

    Instant end() {
        return time.end();
    }

    /** When the coach can do something else again. */
    Instant freeAfter() {
        return time.end().plus(bufferAfter);
    }

    /** When the coach must be there. */
    Instant neededFrom() {
        return time.start().minus(bufferBefore);
    }
}
