package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A provider is asked what it says of itself as seldom as will do, and by one at a time. */
class DiscoveryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_it_said_is_remembered_for_ten_minutes() {
        Discovery discovery = new Discovery(() -> Optional.of(words()));
        assertThat(discovery.get(NOW))
                .contains(Json.createObjectBuilder().add("n", 1).build());
        Instant end = NOW.plus(Duration.ofMinutes(10));
        assertThat(discovery.get(end.minus(MOMENT)).orElseThrow().getInt("n")).isEqualTo(1);
        assertThat(discovery.get(end).orElseThrow().getInt("n")).isEqualTo(2);
    }

    @Test
    void that_it_said_nothing_is_remembered_for_ten_seconds() {
        Discovery discovery = new Discovery(() -> words().getInt("n") < 2 ? Optional.empty() : Optional.of(words()));
        Instant end = NOW.plus(Duration.ofSeconds(10));
        assertThat(discovery.get(NOW)).isEmpty();
        assertThat(discovery.get(end.minus(MOMENT))).isEmpty();
        assertThat(asked).hasValue(1);
        assertThat(discovery.get(end)).isPresent();
    }

    @Test
    void while_one_waits_for_it_others_wait_for_nothing_and_get_what_was_known_before() throws Exception {
        CountDownLatch reached = new CountDownLatch(2);
        CountDownLatch answers = new CountDownLatch(1);
        Discovery discovery = new Discovery(() -> {
            JsonObject words = words();
            reached.countDown();
            if (words.getInt("n") > 1) {
                await(answers);
            }
            return Optional.of(words);
        });
        assertThat(discovery.get(NOW)).isPresent();

        Instant later = NOW.plus(Discovery.KNOWN);
        CompletableFuture<Optional<JsonObject>> first = CompletableFuture.supplyAsync(() -> discovery.get(later));
        await(reached);
        CompletableFuture<Optional<JsonObject>> second = CompletableFuture.supplyAsync(() -> discovery.get(later));
        assertThat(second.get(10, TimeUnit.SECONDS).orElseThrow().getInt("n")).isEqualTo(1);
        assertThat(first).isNotDone();
        answers.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).orElseThrow().getInt("n")).isEqualTo(2);
        assertThat(asked).hasValue(2);
    }

    /** Tells how often it was asked. */
    private JsonObject words() {
        return Json.createObjectBuilder().add("n", asked.incrementAndGet()).build();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
