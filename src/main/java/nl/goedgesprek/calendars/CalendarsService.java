package nl.goedgesprek.calendars;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;

/** Lets the coach's own calendar follow his agenda. */
@Stateless
@Allowed(Circle.COACHES)
public class CalendarsService {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(400);

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CalendarFeedRepository repository;

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockingService blocking;

    @Inject
    private PracticeService practice;

    @Inject
    private AccountService accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Where the coach's calendar reads; empty as long as he asked for no such address. */
    public Optional<CalendarFeed> known(Coach coach) {
        currentCoach.requireOwn(coach);
        return repository.feed(coach);
    }

    /** The same, made now when there is none. */
    public CalendarFeed feed(Coach coach) {
        currentCoach.requireOwn(coach);
        return repository.feed(coach).orElseGet(() -> {
            agenda.lock(coach);
            return repository.feed(coach).orElseGet(() -> {
                record("FEED_MADE");
                return repository.add(new CalendarFeed(coach));
            });
        });
    }

    /** That who knows an address can read along. */
    private void record(String what) {
        audit.record(Act.ACCOUNT, Subject.NONE, what);
    }

    /** Those of all coaches who ever asked for one. */
    @Allowed(Circle.SERVICES)
    public List<CalendarFeed> feeds() {
        return repository.all();
    }

    /** Empty when nobody's calendar reads there, or no longer, or its coach is let in no more. */
    @Allowed(Circle.VISITORS)
    public Optional<CalendarFeed> feedAt(String secret) {
        return repository
                .feed(secret)
                .filter(feed -> !accounts.isShutOut(feed.coach().getId()));
    }

    /** Gives the agenda another address; the one before leads nowhere from now on. */
    public CalendarFeed renew(Coach coach) {
        CalendarFeed feed = feed(coach);
        feed.renew();
        record("FEED_RENEWED");
        return feed;
    }

    /** Tells, or tells no more, whom he meets and where. */
    public CalendarFeed showFullTitles(Coach coach, boolean full) {
        CalendarFeed feed = feed(coach);
        if (feed.isFullTitles() != full) {
            feed.showFullTitles(full);
            record(full ? "FEED_NAMES" : "FEED_NO_NAMES");
        }
        return feed;
    }

    /** What stands in the agenda, from sixty days ago to four hundred days ahead, as a calendar file. */
    @Allowed(Circle.VISITORS)
    public String file(CalendarFeed feed) {
        Instant now = clock.instant();
        TimeRange range = new TimeRange(now.minus(BACK), now.plus(AHEAD));
        return new AgendaFile(practice.practice(), feed.isFullTitles(), range)
                .of(agenda.appointments(feed.coach(), range), blocking.between(feed.coach(), range));
    }
}
