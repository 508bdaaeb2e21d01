package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.TimeRange;

/** Keeps time for the coach himself, gives it free, and takes it back when he regrets that. */
@Stateless
public class BlockingService {

    /** How long time that was given free can be taken back. */
    public static final Duration REGRET = Duration.ofDays(1);

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockedTimeRepository repository;

    @Inject
    private Clock clock;

    /** The blocked time that overlaps a stretch of time, in order of start. */
    public List<BlockedTime> between(Coach coach, TimeRange time) {
        return repository.between(coach, time);
    }

    public Optional<BlockedTime> find(long id) {
        return repository.find(id);
    }

    /**
     * Keeps time for the coach himself. Appointments in it stay.
     *
     * @throws IllegalArgumentException when it is empty or longer than {@link BlockedTime#LONGEST}
     */
    public BlockedTime block(Coach coach, TimeRange time, String title) {
        agenda.lock(coach);
        return repository.add(new BlockedTime(coach, time, title, null));
    }

    /**
     * Keeps several stretches of time for the coach himself in one go; {@link #freeFrom} gives them free together.
     *
     * @throws IllegalArgumentException when one is empty or longer than {@link BlockedTime#LONGEST}
     */
    public void block(Coach coach, List<TimeRange> times, String title) {
        agenda.lock(coach);
        String key = times.size() > 1 ? UUID.randomUUID().toString() : null;
        times.forEach(time -> repository.add(new BlockedTime(coach, time, title, key)));
    }

    /** How many of the same series begin with this blocked time or later, itself included; one when it stands alone. */
    public long countFrom(BlockedTime blocked) {
        return repository.from(blocked).size();
    }

    /**
     * Gives blocked time free.
     *
     * @return the moment by which it can be taken back; none when it was free already
     */
    public Optional<Instant> free(long id) {
        return repository.lock(id).map(blocked -> free(List.of(blocked)));
    }

    /**
     * Gives blocked time and what comes after it in the same series free; what came before stays.
     *
     * @return the moment by which all of it can be taken back; none when it was free already
     */
    public Optional<Instant> freeFrom(long id) {
        return repository.lock(id).map(blocked -> free(repository.from(blocked)));
    }

    private Instant free(List<BlockedTime> blocked) {
        Instant now = clock.instant();
        blocked.forEach(time -> time.free(now));
        return now;
    }

    /**
     * Keeps what was given free at a moment for the coach after all. Appointments that were made in it meanwhile stay.
     *
     * @return how many stretches of time that are; none when they were taken back already, or too long ago
     */
    public int takeBack(Coach coach, Instant freed) {
        agenda.lock(coach);
        List<BlockedTime> regretted =
                freed.isBefore(clock.instant().minus(REGRET)) ? List.of() : repository.freed(coach, freed);
        regretted.forEach(BlockedTime::takeBack);
        return regretted.size();
    }

    /** Forgets what nobody can take back any more. */
    public void forget() {
        repository.forgetFreed(clock.instant().minus(REGRET));
    }
}
