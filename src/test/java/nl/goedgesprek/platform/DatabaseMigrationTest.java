package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DatabaseMigrationTest {

    @Test
    @Timeout(10)
    void a_database_that_never_closes_is_not_waited_for() {
        CountDownLatch page = new CountDownLatch(1);

        boolean closed = DatabaseMigration.ends(() -> await(page), Duration.ofMillis(50));
        page.countDown();

        assertThat(closed).isFalse();
    }

    @Test
    @Timeout(10)
    void one_that_closes_is_waited_for() {
        CountDownLatch page = new CountDownLatch(1);

        assertThat(DatabaseMigration.ends(page::countDown, Duration.ofHours(1))).isTrue();
        assertThat(page.getCount()).isZero();
    }

    private static void await(CountDownLatch page) {
        try {
            page.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
