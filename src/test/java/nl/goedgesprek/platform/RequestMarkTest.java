package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestMarkTest {

    private final String thread = Thread.currentThread().getName();

    @AfterEach
    void leave() {
        RequestMark.end();
        assertThat(Thread.currentThread().getName()).isEqualTo(thread);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1b2c3", "7f1c8a52-1d1b-4f0e-9d39-0c9b1f6f2a10", "proxy_1.42"})
    void a_number_that_was_given_is_kept(String given) {
        assertThat(RequestMark.number(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "line\nbreak", "a]b[c.def", "jan@example.nl", "<b>bold</b>"})
    void what_is_no_number_is_replaced_by_a_new_one(String given) {
        assertThat(RequestMark.number(given)).matches("[0-9a-v]{10}");
        assertThat(RequestMark.number("x".repeat(65))).hasSize(10);
    }

    @Test
    void each_request_has_another_number() {
        assertThat(RequestMark.number(null)).matches("[0-9a-v]{10}").isNotEqualTo(RequestMark.number(null));
    }

    @Test
    void while_a_request_is_answered_its_thread_bears_its_number() {
        RequestMark.begin("number-1", Channel.API);

        assertThat(Thread.currentThread().getName()).isEqualTo(thread + " [number-1]");
        assertThat(RequestMark.current()).contains("number-1");
        assertThat(RequestMark.channel()).isEqualTo(Channel.API);
    }

    @Test
    void a_thread_that_was_never_let_go_bears_the_next_number_alone() {
        RequestMark.begin("number-1", Channel.API);
        RequestMark.begin("number-2", Channel.PAGE);

        assertThat(Thread.currentThread().getName()).isEqualTo(thread + " [number-2]");
    }

    @Test
    void what_nobody_asked_for_comes_by_the_clock() {
        assertThat(RequestMark.current()).isEmpty();
        assertThat(RequestMark.channel()).isEqualTo(Channel.CLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "/api, API",
        "/api/v1/bookings, API",
        "/apiary, PAGE",
        "/admin, DESK",
        "/admin/agenda, DESK",
        "/administratie, PAGE",
        "/resources/css/public.css, FILE",
        "/jakarta.faces.resource/faces.js, FILE",
        "/favicon.svg, FILE",
        "/agenda/geheim.ics, MACHINE",
        "/metrics, MACHINE",
        "/health/ready, MACHINE",
        "/, PAGE",
        "/afspraak/code, PAGE"
    })
    void a_path_tells_by_which_way_somebody_comes(String path, Channel channel) {
        assertThat(Channel.of(path)).isEqualTo(channel);
    }
}
