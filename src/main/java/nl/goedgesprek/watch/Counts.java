package nl.goedgesprek.watch;

import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.goedgesprek.agenda.AppointmentChanged;
import nl.goedgesprek.agenda.Change;
import nl.goedgesprek.agenda.SlotRefused;
import nl.goedgesprek.platform.Answered;
import nl.goedgesprek.platform.Channel;
import nl.goedgesprek.platform.RequestMark;
import nl.goedgesprek.platform.TaskDone;
import nl.goedgesprek.platform.Worked;

/** Hears what happens and counts it. Counting waits for nobody and reads nothing. Tells the figures to who reads them. */
@ApplicationScoped
public class Counts {

    /** By which bookings come. */
    static final List<Channel> WAYS = List.of(Channel.PAGE, Channel.API, Channel.DESK);

    /** What makes a booking; all else happens to one that there is. */
    static final Set<Change> MADE = Set.of(Change.BOOKED, Change.REQUESTED, Change.SUGGESTED);

    /** What every node does by itself; copies are not made everywhere, and tell of themselves. */
    static final Set<String> TASKS = Set.of("mail", "calendars", "reminders", "retention");

    private static final double SECOND_NANOS = Duration.ofSeconds(1).toNanos();

    private final Meters meters = new Meters();

    @Inject
    private Clock clock;

    /** Of what never succeeds no figure would appear, and nobody could say that it is late: it counts from the start on. */
    @PostConstruct
    void begin() {
        long started = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getStartTime())
                .toSeconds();
        TASKS.forEach(task -> meters.lastDone.labelValues(task).set(started));
    }

    /** All figures as they are now. */
    public MetricSnapshots all() {
        return meters.all();
    }

    /** What is rolled back did not happen. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AppointmentChanged changed) {
        Change change = changed.change();
        (MADE.contains(change) ? meters.bookings : meters.changes)
                .labelValues(RequestMark.channel().label(), label(change))
                .inc();
    }

    void refused(@Observes SlotRefused refused) {
        meters.refusals
                .labelValues(RequestMark.channel().label(), label(refused.refusal()))
                .inc();
    }

    void answered(@Observes Answered answered) {
        String status = answered.status() / 100 + "xx";
        meters.requests.labelValues(answered.channel().label(), status).observe(seconds(answered.length()));
    }

    void worked(@Observes Worked worked) {
        meters.work.labelValues(worked.work()).observe(seconds(worked.length()));
    }

    void done(@Observes TaskDone done) {
        Instant at = done.at() == null ? clock.instant() : done.at();
        meters.lastDone.labelValues(done.task()).set(at.getEpochSecond());
    }

    /** How the outbox stands. */
    void outbox(double waiting, double failed, double oldestSeconds, double blockedSeconds) {
        meters.waiting.set(waiting);
        meters.failed.set(failed);
        meters.age.set(oldestSeconds);
        meters.blocked.set(blockedSeconds);
    }

    /** Whether a check says that visitors may come. */
    void ready(String check, boolean well) {
        meters.ready.labelValues(check).set(well ? 1 : 0);
    }

    /** Nothing is known of any check: what was would comfort. */
    void readinessUnknown() {
        meters.ready.clear();
    }

    private static double seconds(Duration length) {
        return length.toNanos() / SECOND_NANOS;
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
