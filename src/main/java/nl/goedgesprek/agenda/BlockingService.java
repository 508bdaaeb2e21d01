package nl.goedgesprek.agenda;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/** Keeps time for the coach himself, and gives it free, which can be undone for a while. */
@Stateless
@Allowed(Circle.DESK)
public class BlockingService {

    /** As moments are typed, in both languages. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu H:mm");

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockedTimeRepository repository;

    @Inject
    private AgendaRepository appointments;

    @Inject
    private PracticeService practice;

    @Inject
    private UndoService undo;

    @Inject
    private Clock clock;

    /** The blocked time that overlaps a stretch of time, in order of start. */
    public List<BlockedTime> between(Coach coach, TimeRange time) {
        currentCoach.requireOwn(coach);
        return repository.between(coach, time);
    }

    public Optional<BlockedTime> find(long id) {
        return repository.find(id).filter(this::isOwn);
    }

    /** When the conversations are that stand in these stretches of time and are not over, each once, the first first. */
    public List<TimeRange> standingIn(Coach coach, List<TimeRange> times) {
        currentCoach.requireOwn(coach);
        Instant now = clock.instant();
        return span(times).map(span -> appointments.occupied(coach, span)).orElse(List.of()).stream()
                .filter(standing -> standing.end().isAfter(now))
                .filter(standing -> times.stream().anyMatch(standing::overlaps))
                .sorted(comparing(TimeRange::start))
                .toList();
    }

    private static Optional<TimeRange> span(List<TimeRange> times) {
        return times.stream().map(TimeRange::start).min(naturalOrder()).map(start -> {
            Instant end = times.stream().map(TimeRange::end).max(naturalOrder()).orElseThrow();
            return new TimeRange(start, end);
        });
    }

    /** The stretches of time of a blocked time, and of what comes after it in its series. */
    public List<TimeRange> timesFrom(BlockedTime first) {
        return isOwn(first)
                ? repository.from(first).stream().map(BlockedTime::time).toList()
                : List.of();
    }

    /**
     * Keeps time for the coach himself. Appointments in it stay.
     *
     * @throws IllegalArgumentException when it is empty or longer than {@link BlockedTime#LONGEST}
     */
    public BlockedTime block(Coach coach, TimeRange time, String title) {
        currentCoach.requireOwn(coach);
        agenda.lock(coach);
        return repository.add(new BlockedTime(coach, time, title, null));
    }

    /**
     * Keeps several stretches of time for the coach himself in one go; {@link #freeFrom} gives them free together.
     *
     * @throws IllegalArgumentException when one is empty or longer than {@link BlockedTime#LONGEST}
     */
    public void block(Coach coach, List<TimeRange> times, String title) {
        currentCoach.requireOwn(coach);
        agenda.lock(coach);
        String key = times.size() > 1 ? UUID.randomUUID().toString() : null;
        times.forEach(time -> repository.add(new BlockedTime(coach, time, title, key)));
    }

    /**
     * Gives blocked time another stretch of time or another name; the rest of its series stays. Appointments in it stay.
     *
     * @param seen the version of it that he saw when he decided
     * @return whether it was; not when it was changed or given free since
     * @throws IllegalArgumentException when it is empty or longer than {@link BlockedTime#LONGEST}
     */
    public boolean change(long id, int seen, TimeRange time, String title) {
        return change(id, seen, blocked -> blocked.become(time, title));
    }

    /**
     * The same of what comes after it in its series too: by the clock on the wall each begins as much later as this one,
     * and each is as long. What came before stays.
     */
    public boolean changeFrom(long id, int seen, TimeRange time, String title) {
        ZoneId zone = practice.practice().zone();
        return change(id, seen, first -> {
            Shift shift = Shift.between(first.time(), time, zone);
            List<BlockedTime> later = repository.from(first);
            later.forEach(each -> shift.of(each.time()).ifPresent(shifted -> each.become(shifted, title)));
            first.become(time, title);
        });
    }

    private boolean change(long id, int seen, Consumer<BlockedTime> change) {
        Optional<BlockedTime> locked = locked(id).filter(blocked -> blocked.version() == seen);
        locked.ifPresent(change);
        return locked.isPresent();
    }

    /** Whoever changes any of a coach's has his agenda first, so that a series is changed by one at a time. */
    private Optional<BlockedTime> locked(long id) {
        find(id).flatMap(blocked -> practice.coach(blocked.coachId())).ifPresent(agenda::lock);
        return repository.lock(id).filter(this::isOwn);
    }

    /** How many of the same series begin with this blocked time or later, itself included; one when it stands alone. */
    public long countFrom(BlockedTime blocked) {
        return isOwn(blocked) ? repository.countFrom(blocked) : 0;
    }

    /** Gives blocked time free. It may be free already. */
    public void free(long id) {
        locked(id).ifPresent(blocked -> free(blocked, List.of(blocked)));
    }

    /** Gives blocked time and what comes after it in the same series free; what came before stays. */
    public void freeFrom(long id) {
        locked(id).ifPresent(first -> free(first, repository.from(first)));
    }

    /** Another coach's is not there for who sits at the desk. */
    private boolean isOwn(BlockedTime blocked) {
        return !currentCoach.isKeptFrom(blocked.coachId());
    }

    private void free(BlockedTime first, List<BlockedTime> all) {
        Deed deed = undo.begin(DeedKind.TIME_FREED, first.getId(), label(first, all.size()), null);
        all.forEach(each -> undo.watch(deed, "blocked_time", "id", each.getId()));
        all.forEach(repository::remove);
        undo.finish(deed);
    }

    private String label(BlockedTime first, int times) {
        ZonedDateTime start = first.time().start().atZone(practice.practice().zone());
        return first.getTitle() + " (" + MOMENT.format(start) + (times > 1 ? ", " + times + "×)" : ")");
    }
}
