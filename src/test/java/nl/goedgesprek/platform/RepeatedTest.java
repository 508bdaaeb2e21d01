package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    private static final Logger LOG = Logger.getLogger(RepeatedTest.class.getName());

    private final List<String> told = new ArrayList<>();
    private final Handler listener = new Listener();
    private final Repeated work = new Repeated(RepeatedTest.class, "It rains");

    /** Hears how serious an event is, what, and why. */
    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord event) {
            String why =
                    event.getThrown() == null ? "" : " " + event.getThrown().getMessage();
            told.add(event.getLevel() + " " + event.getMessage() + why);
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(listener);
    }

    @AfterEach
    void hear_no_more() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void that_it_fails_is_told_when_that_begins_and_when_it_is_over() {
        assertThat(work.succeeds(() -> fail("a"))).isFalse();
        work.succeeds(() -> fail("b"));
        work.succeeds(() -> fail("c"));
        assertThat(told).containsExactly("WARNING It rains a");

        assertThat(work.succeeds(() -> {})).isTrue();
        work.succeeds(() -> {});
        assertThat(told).containsExactly("WARNING It rains a", "INFO It is over: {0}");

        work.succeeds(() -> fail("d"));
        assertThat(told).hasSize(3).endsWith("WARNING It rains d");
    }

    @Test
    void another_kind_of_failure_is_not_hidden_by_the_first() {
        work.succeeds(() -> fail("a"));
        work.succeeds(() -> {
            throw new RuntimeException(new ArithmeticException("b"));
        });
        work.succeeds(() -> fail("c"));

        assertThat(told).containsExactly("WARNING It rains a", "WARNING It rains java.lang.ArithmeticException: b");
    }

    @Test
    void no_error_gets_out_of_it() {
        assertThat(work.succeeds(() -> {
                    throw new NoClassDefFoundError("a");
                }))
                .isFalse();
    }

    private static void fail(String why) {
        throw new IllegalStateException(why);
    }
}
