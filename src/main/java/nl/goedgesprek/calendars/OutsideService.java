package nl.goedgesprek.calendars;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/** Knows the coach's other calendars, and keeps in the agenda when they say that he is busy. */
@Stateless
@Allowed(Circle.SERVICES)
public class OutsideService {

    /** Longer than reading one takes; who claimed it and is gone by then leaves it to others. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int MOST_PUT_BACK = 200;

    @Inject
    private OutsideRepository repository;

    @Inject
    private BusyService busy;

    @Inject
    private AgendaService agenda;

    @Inject
    private AccountService accounts;

    @Inject
    private UndoService undo;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Clock clock;

    /** In the order in which he named them. */
    @Allowed(Circle.DESK)
    public List<OutsideCalendar> calendars(Coach coach) {
        currentCoach.requireOwn(coach);
        return repository.of(coach);
    }

    /** Those of who sits at the desk, in the order in which he named them. */
    @Allowed(Circle.COACHES)
    public List<OutsideCalendar> mine() {
        return repository.of(currentCoach.get());
    }

    /** Another coach's is not there for who sits at the desk. */
    public Optional<OutsideCalendar> find(long id) {
        return repository.find(id).filter(calendar -> isOpen(calendar.coach()));
    }

    /** Whether any coach of the practice follows one. */
    public boolean areFollowed() {
        return repository.count() > 0;
    }

    /** Which of his calendars he has to look after, because they could not be read for long. */
    @Allowed(Circle.DESK)
    public List<OutsideCalendar> lost(Coach coach) {
        currentCoach.requireOwn(coach);
        Instant now = clock.instant();
        return repository.of(coach).stream()
                .filter(calendar -> calendar.isLostAt(now))
                .toList();
    }

    /**
     * Follows a calendar from now on, with what it was read to hold.
     *
     * @throws IllegalStateException when its coach was let in no more while it was read
     */
    public OutsideCalendar add(
            Coach coach, OutsideCalendar.Wanted wanted, CalendarAddress address, Understood understood) {
        agenda.lock(coach);
        if (accounts.isShutOut(coach.getId())) {
            throw new IllegalStateException("coach " + coach.getId() + " is let in no more");
        }
        Instant now = clock.instant();
        OutsideCalendar calendar = repository.add(new OutsideCalendar(coach, wanted, address, now));
        keep(calendar, understood, now);
        return calendar;
    }

    /** Calls it something else, or lets whole days count or not, once it is read again. */
    @Allowed(Circle.COACHES)
    public void change(long id, OutsideCalendar.Wanted wanted) {
        coachOf(id)
                .flatMap(coach -> repository.lock(id))
                .ifPresent(calendar -> calendar.become(wanted, clock.instant()));
    }

    /**
     * Follows it no more; its times are free again. That can be undone for a while, after which nothing of it is kept. Of
     * one with many times they are not put back one by one, for the agenda is locked meanwhile: it is read again at once.
     */
    @Allowed(Circle.COACHES)
    public void stop(long id) {
        lockedWithAgenda(id).ifPresent(calendar -> {
            Deed deed = undo.begin(DeedKind.CALENDAR_LEFT, id, calendar.getName(), null);
            undo.watch(deed, OutsideCalendar.TABLE, "id", id);
            if (calendar.busyTimes() <= MOST_PUT_BACK) {
                undo.watch(deed, "busy_time", "calendar_id", id);
            }
            busy.forget(calendar.coach(), id);
            repository.remove(calendar);
            undo.finish(deed);
        });
    }

    public List<Long> due() {
        return repository.due(clock.instant());
    }

    /** Makes what is due the claimant's to read, if it is nobody else's now. */
    public boolean claimDue(long id, String claimant) {
        Instant now = clock.instant();
        return repository.claim(id, claimant, TimeRange.startingAt(now, CLAIM), now);
    }

    /** The same, due or not. */
    public boolean claim(long id, String claimant) {
        Instant now = clock.instant();
        return coachOf(id).isPresent()
                && repository.claim(id, claimant, TimeRange.startingAt(now, CLAIM), now.plus(OutsideCalendar.PAUSE));
    }

    public void understood(long id, String claimant, Understood understood) {
        lockedWithAgenda(id)
                .filter(calendar -> calendar.isClaimedBy(claimant))
                .ifPresent(calendar -> keep(calendar, understood, clock.instant()));
    }

    public void unchanged(long id, String claimant) {
        claimed(id, claimant).ifPresent(calendar -> calendar.unchanged(clock.instant()));
    }

    public void failed(long id, String claimant, CalendarTrouble why) {
        claimed(id, claimant).ifPresent(calendar -> calendar.failed(why, clock.instant()));
    }

    /**
     * What was read of a calendar.
     *
     * @param window in which these times are all there are
     * @param wholeDays whether what lasts whole days is among them
     * @param zone in which whole days, and times that tell no zone, were taken to be
     */
    public record Understood(
            List<TimeRange> times, TimeRange window, boolean wholeDays, ZoneId zone, Fetched.Tag tag) {}

    private boolean isOpen(Coach coach) {
        return !currentCoach.isKeptFrom(coach);
    }

    /** Whose it is, asked before it is locked or claimed. */
    private Optional<Coach> coachOf(long id) {
        return repository.coachOf(id).filter(this::isOpen);
    }

    private void keep(OutsideCalendar calendar, Understood understood, Instant now) {
        busy.replace(calendar.coach(), calendar.getId(), understood.window().start(), understood.times());
        calendar.understood(understood, now);
    }

    /** Empty when it is followed no more, or read by another, who thought that this one was gone. */
    private Optional<OutsideCalendar> claimed(long id, String claimant) {
        return repository.lock(id).filter(calendar -> calendar.isClaimedBy(claimant));
    }

    /** The agenda first, always, so that nobody waits for who waits for him. */
    private Optional<OutsideCalendar> lockedWithAgenda(long id) {
        return coachOf(id).flatMap(coach -> {
            agenda.lock(coach);
            return repository.lock(id);
        });
    }
}
