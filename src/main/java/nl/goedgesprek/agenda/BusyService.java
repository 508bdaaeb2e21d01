package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.scheduling.TimeRange;

/** Keeps which time the coach's other calendars have taken: nobody can be given it, and appointments in it stay. */
@Stateless
@Allowed(Circle.SERVICES)
public class BusyService {

    /** How long it is known when he was busy. */
    public static final Duration KEPT = Duration.ofDays(31);

    /** As many names as one question may hold. */
    private static final int AT_ONCE = 500;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private AgendaService agenda;

    @Inject
    private BusyTimeRepository repository;

    @Inject
    private Clock clock;

    /** What the other calendars have taken that overlaps a stretch of time, in order of start. */
    @Allowed(Circle.DESK)
    public List<BusyTime> between(Coach coach, TimeRange time) {
        currentCoach.requireOwn(coach);
        return repository.between(coach, time);
    }

    /**
     * From now on a calendar has taken these times, and no others that end after a moment. What stays as it is is not
     * written again.
     *
     * @param times in any order, all ending after that moment
     */
    public void replace(Coach coach, long calendarId, Instant endingAfter, List<TimeRange> times) {
        agenda.lock(coach);
        Set<TimeRange> fresh = new LinkedHashSet<>(times);
        for (BusyTime known : repository.endingAfter(calendarId, endingAfter)) {
            if (!fresh.remove(known.time())) {
                repository.remove(known);
            }
        }
        fresh.forEach(time -> repository.add(new BusyTime(coach, calendarId, time)));
    }

    /** A calendar has taken nothing any more, and never had. */
    public void forget(Coach coach, long calendarId) {
        agenda.lock(coach);
        repository.forget(calendarId);
    }

    /** When each time that a coach's other calendars have taken is forgotten, of those that are before a moment. */
    public List<Instant> leaving(Coach coach, Instant before) {
        return repository.endingBefore(coach, before.minus(KEPT)).stream()
                .map(end -> end.plus(KEPT))
                .toList();
    }

    /** Forgets what ended longer ago than {@link #KEPT}. */
    public void forgetOld() {
        repository.forgetEndedBefore(clock.instant().minus(KEPT));
    }

    /** Which of these names, as events have them in calendars, are those of appointments. */
    public Set<String> issued(Collection<String> uids) {
        List<String> all = List.copyOf(uids);
        List<String> issued = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            issued.addAll(repository.issued(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return Set.copyOf(issued);
    }
}
