package nl.goedgesprek.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many requests of one address wait for an answer at a time. */
class OpenRequestsTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final OpenRequests open = new OpenRequests(3, Duration.ofDays(90));
    private final Set<String> waiting = new HashSet<>();

    @Test
    void agenda_hostage_one_address_has_no_more_requests_waiting_however_many_days_it_takes() {
        for (int day = 0; day < 3; day++) {
            assertThat(ask("home", "mail " + day, day)).isTrue();
        }
        assertThat(ask("home", "mail 3", 40)).isFalse();
        assertThat(ask("elsewhere", "mail 4", 40)).isTrue();
    }

    @Test
    void what_is_from_too_long_ago_does_not_count_whoever_else_came_since() {
        assertThat(ask("home", "mail 0", 0)).isTrue();
        assertThat(ask("home", "mail 1", 50)).isTrue();
        assertThat(ask("home", "mail 2", 50)).isTrue();
        assertThat(ask("home", "mail 3", 90)).isFalse();
        assertThat(ask("home", "mail 4", 91)).isTrue();
        assertThat(ask("home", "mail 5", 92)).isFalse();
    }

    @Test
    void what_has_its_answer_makes_room() {
        for (int i = 0; i < 3; i++) {
            ask("home", "mail " + i, 0);
        }
        waiting.remove(code("home", "mail 1"));
        assertThat(ask("home", "mail 3", 0)).isTrue();
        assertThat(ask("home", "mail 4", 0)).isFalse();
    }

    @Test
    void from_where_was_asked_is_known_as_long_as_something_waits() {
        ask("home", "mail 0", 0);
        ask("home", "mail 1", 0);
        ask("elsewhere", "mail 2", 0);
        open.begin("under way", waiting::contains, NOON);
        waiting.remove(code("home", "mail 0"));
        waiting.remove(code("elsewhere", "mail 2"));

        open.forgetEnded(waiting::contains, NOON);
        assertThat(open.known(NOON)).containsOnlyKeys("home", "under way");

        waiting.clear();
        open.dropped("under way", NOON);
        open.forgetEnded(waiting::contains, NOON);
        assertThat(open.known(NOON)).isEmpty();
    }

    @Test
    void what_is_on_its_way_counts_until_it_comes_to_nothing() {
        for (int i = 0; i < 3; i++) {
            assertThat(open.begin("home", waiting::contains, NOON)).isTrue();
        }
        assertThat(open.begin("home", waiting::contains, NOON)).isFalse();
        open.dropped("home", NOON);
        assertThat(open.begin("home", waiting::contains, NOON)).isTrue();
    }

    @Test
    void without_a_limit_anybody_may_ask_on() {
        OpenRequests endless = new OpenRequests(0, Duration.ofDays(90));
        for (int i = 0; i < 100; i++) {
            assertThat(endless.begin("home", waiting::contains, NOON)).isTrue();
        }
    }

    @Test
    void what_was_made_at_another_node_counts() {
        waiting.add("there");
        open.heard("home", "there", NOON);
        assertThat(ask("home", "mail 1", 0)).isTrue();
        assertThat(ask("home", "mail 2", 0)).isTrue();
        assertThat(ask("home", "mail 3", 0)).isFalse();
        waiting.remove("there");
        assertThat(ask("home", "mail 4", 0)).isTrue();
    }

    private boolean ask(String address, String mail, int day) {
        Instant now = NOON.plus(Duration.ofDays(day));
        if (!open.begin(address, waiting::contains, now)) {
            return false;
        }
        waiting.add(code(address, mail));
        open.made(address, code(address, mail), now);
        return true;
    }

    private static String code(String address, String mail) {
        return address + ' ' + mail;
    }
}
