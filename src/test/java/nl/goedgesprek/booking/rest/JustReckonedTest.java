package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.goedgesprek.scheduling.Place;
import org.junit.jupiter.api.Test;

class JustReckonedTest {

    private static final Instant NOON = Instant.parse("2027-01-14T12:00:00Z");
    private static final LocalDate THURSDAY = LocalDate.of(2027, 1, 14);
    private static final RecentSlots.Question QUESTION = question(1, "3511 AB");

    private final JustReckoned<RecentSlots.Question, byte[]> kept = new JustReckoned<>();
    private int reckoned;

    @Test
    void who_asks_the_same_within_a_second_is_told_the_same() {
        byte[] first = ask(QUESTION, 7, NOON);

        assertThat(ask(question(1, "3511 AB"), 7, NOON.plusMillis(999))).isSameAs(first);
        assertThat(reckoned).isEqualTo(1);
    }

    @Test
    void after_a_second_it_is_reckoned_anew() {
        ask(QUESTION, 7, NOON);
        ask(QUESTION, 7, NOON.plus(JustReckoned.FRESH));

        assertThat(reckoned).isEqualTo(2);
    }

    @Test
    void when_the_clock_was_put_back_it_is_reckoned_anew() {
        ask(QUESTION, 7, NOON);
        ask(QUESTION, 7, NOON.minusMillis(1));

        assertThat(reckoned).isEqualTo(2);
    }

    @Test
    void after_a_change_it_is_reckoned_anew_also_when_it_came_while_it_was_reckoned() {
        ask(QUESTION, 7, NOON);
        byte[] after = ask(QUESTION, 8, NOON);
        assertThat(reckoned).isEqualTo(2);

        byte[] late = kept.answer(QUESTION, 9, NOON, () -> {
            ask(QUESTION, 10, NOON);
            return answer();
        });
        assertThat(ask(QUESTION, 10, NOON)).isNotSameAs(late).isNotSameAs(after);
    }

    @Test
    void of_all_who_ask_at_once_one_reckons_and_the_others_wait_for_him() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> kept.answer(QUESTION, 7, NOON, () -> {
            begun.countDown();
            await(mayEnd);
            return answer();
        }));
        await(begun);
        CompletableFuture<byte[]> second = CompletableFuture.supplyAsync(() -> ask(QUESTION, 7, NOON));
        mayEnd.countDown();

        assertThat(second.get()).isSameAs(first.get());
        assertThat(reckoned).isEqualTo(1);
    }

    @Test
    void what_fails_is_told_and_tried_anew() {
        IllegalStateException away = new IllegalStateException("away");

        assertThatThrownBy(() -> kept.answer(QUESTION, 7, NOON, () -> {
                    throw away;
                }))
                .isSameAs(away);
        assertThat(ask(QUESTION, 7, NOON)).isNotNull();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void another_question_has_an_answer_of_its_own() {
        byte[] here = ask(QUESTION, 7, NOON);

        assertThat(List.of(
                        ask(question(2, "3511 AB"), 7, NOON),
                        ask(question(1, "3511 AC"), 7, NOON),
                        ask(new RecentSlots.Question(1, null, QUESTION.dates()), 7, NOON),
                        ask(
                                new RecentSlots.Question(
                                        1, QUESTION.place(), new DateRange(THURSDAY, THURSDAY.plusDays(1))),
                                7,
                                NOON)))
                .allSatisfy(other -> assertThat(other).isNotSameAs(here));
    }

    @Test
    void no_more_are_kept_than_fit_and_the_old_ones_go() {
        IntStream.range(0, 2 * JustReckoned.MOST).forEach(type -> ask(question(type, "3511 AB"), 7, NOON));
        IntStream.range(0, 2 * JustReckoned.MOST).forEach(type -> ask(question(type, "3511 AB"), 7, NOON));
        assertThat(reckoned).isEqualTo(3 * JustReckoned.MOST);

        Instant later = NOON.plus(Duration.ofSeconds(2));
        ask(question(99, "3511 AB"), 7, later);
        ask(question(99, "3511 AB"), 7, later);
        assertThat(reckoned).isEqualTo(3 * JustReckoned.MOST + 1);
    }

    private byte[] ask(RecentSlots.Question question, long changes, Instant now) {
        return kept.answer(question, changes, now, this::answer);
    }

    private byte[] answer() {
        reckoned++;
        return new byte[] {(byte) reckoned};
    }

    private static RecentSlots.Question question(long type, String area) {
        return new RecentSlots.Question(type, new Place(area, "1"), new DateRange(THURSDAY, THURSDAY));
    }
}
