package nl.goedgesprek.watch;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;
import nl.goedgesprek.scheduling.Refusal;

/** All figures of this node. Lengths are in seconds; what is counted begins at nought when the node starts. */
final class Meters {

    /** From where half of the requests are on an idle machine to where a browser gives up. */
    private static final double[] BUCKETS = {.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30};

    private final PrometheusRegistry registry = new PrometheusRegistry();

    final Counter bookings = Counter.builder()
            .name("goedgesprek_bookings_total")
            .help("Bookings that were kept, by the way they came and whether they are definite.")
            .labelNames("channel", "outcome")
            .register(registry);

    final Counter changes = Counter.builder()
            .name("goedgesprek_booking_changes_total")
            .help("What happened to bookings afterwards, by the way it came.")
            .labelNames("channel", "change")
            .register(registry);

    final Counter refusals = Counter.builder()
            .name("goedgesprek_slot_refusals_total")
            .help("Moments that somebody wanted and did not get, by the way he came and the rule that refused.")
            .labelNames("channel", "reason")
            .register(registry);

    final Histogram requests = histogram("http_server_request_duration", "How long requests took.")
            .labelNames("channel", "status")
            .register(registry);

    final Histogram work = histogram(
                    "goedgesprek_work_duration", "How long work took: finding free moments, reserving one, booking.")
            .labelNames("work")
            .register(registry);

    final Gauge waiting =
            gauge("goedgesprek_outbox_waiting", "Mails that are owed and not sent yet, of all nodes together.");
    final Gauge failed =
            gauge("goedgesprek_outbox_failed", "Mails that were given up, of all nodes together; somebody must look.");
    final Gauge age =
            gauge("goedgesprek_outbox_oldest_age_seconds", "How long the oldest mail waits; 0 when none does.");
    final Gauge blocked = gauge(
            "goedgesprek_outbox_blocked_age_seconds",
            "How long the oldest mail waits because the mail server is not reached or does not let us in; 0 when none does.");

    final Gauge ready = Gauge.builder()
            .name("goedgesprek_ready")
            .help("Whether a check of this node says that visitors may come: 1, or 0.")
            .labelNames("check")
            .register(registry);

    final Gauge lastDone = Gauge.builder()
            .name("goedgesprek_task_last_success_timestamp_seconds")
            .help(
                    "When what is done by itself was last done wholly on this node, or when the node started; 0 for a copy never.")
            .labelNames("task")
            .register(registry);

    /** Each reason and each way is there from the start: of what appears with its first case no increase can be seen. */
    Meters() {
        for (Refusal reason : Refusal.values()) {
            Counts.WAYS.forEach(way -> refusals.initLabelValues(way.label(), Counts.label(reason)));
        }
        Counts.WAYS.forEach(
                way -> Counts.MADE.forEach(made -> bookings.initLabelValues(way.label(), Counts.label(made))));
        GaugeWithCallback.builder()
                .name("goedgesprek_pool_connections")
                .help("Connections to the database, by whether somebody uses them.")
                .labelNames("state")
                .callback(callback -> Pool.use().ifPresent(use -> {
                    callback.call(use.used(), "used");
                    callback.call(use.free(), "free");
                }))
                .register(registry);
        JvmMetrics.builder().register(registry);
    }

    /** As they are now. */
    MetricSnapshots all() {
        return registry.scrape();
    }

    private static Histogram.Builder histogram(String name, String help) {
        return Histogram.builder()
                .name(name)
                .unit(Unit.SECONDS)
                .help(help)
                .classicOnly()
                .classicUpperBounds(BUCKETS);
    }

    private Gauge gauge(String name, String help) {
        return Gauge.builder().name(name).help(help).register(registry);
    }
}
