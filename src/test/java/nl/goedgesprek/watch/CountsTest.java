package nl.goedgesprek.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void what_never_succeeded_counts_from_the_start_on() {
        Counts counts = new Counts();
        counts.begin();

        List<GaugeDataPointSnapshot> tasks = counts.all().stream()
                .filter(figure -> figure.getMetadata().getName().startsWith("goedgesprek_task_last_success"))
                .flatMap(figure -> ((GaugeSnapshot) figure).getDataPoints().stream())
                .toList();

        assertThat(tasks)
                .extracting(task -> task.getLabels().get("task"))
                .containsExactlyInAnyOrder("mail", "calendars", "reminders", "retention");
        double started = ManagementFactory.getRuntimeMXBean().getStartTime() / 1000;
        assertThat(tasks).allSatisfy(task -> assertThat(task.getValue()).isEqualTo(started));
    }
}
