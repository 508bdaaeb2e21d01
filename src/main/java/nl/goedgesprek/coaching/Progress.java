package nl.goedgesprek.coaching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * How far a programme is.
 *
 * @param agreed how many conversations were agreed
 * @param held how many took place
 * @param planned how many have a moment
 * @param time how long those that took place were together
 * @param next when the next one starts, or none
 */
public record Progress(
        int agreed,
        int held,
        int planned,
        Duration time,
        @Nullable Instant next) {

    static Progress of(Programme programme, List<Session> sessions, Instant now) {
        List<TimeRange> held = times(sessions, Standing.HELD, now);
        List<TimeRange> planned = times(sessions, Standing.PLANNED, now);
        return new Progress(
                programme.agreedSessions(),
                held.size(),
                planned.size(),
                held.stream().map(TimeRange::length).reduce(Duration.ZERO, Duration::plus),
                planned.stream()
                        .map(TimeRange::start)
                        .filter(now::isBefore)
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    private static List<TimeRange> times(List<Session> sessions, Standing standing, Instant now) {
        return sessions.stream()
                .filter(session -> session.standingAt(now) == standing)
                .map(session -> session.appointment().time())
                .toList();
    }

    /** How many were agreed and have no moment yet. */
    public int unplanned() {
        return Math.max(0, agreed - held - planned);
    }

    public Optional<Instant> nextStart() {
        return Optional.ofNullable(next);
    }
}
