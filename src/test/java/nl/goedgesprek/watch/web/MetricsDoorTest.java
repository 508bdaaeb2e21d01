package nl.goedgesprek.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsDoorTest {

    private static final String WORLD = "203.0.113.7";
    private static final String HERE = "127.0.0.1";

    @Test
    void who_brings_the_token_may_read_from_wherever_he_comes() {
        MetricsDoor door = new MetricsDoor("long-secret", "https://afspraak.example.nl/");

        assertThat(door.admits("Bearer long-secret", WORLD)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "long-secret",
                "Bearer",
                "Bearer ",
                "Bearer long-secre",
                "Bearer long-secret2",
                "Basic long-secret"
            })
    void who_brings_another_or_none_may_not_not_even_here(String authorization) {
        assertThat(new MetricsDoor("long-secret", "http://localhost:8080/").admits(authorization, HERE))
                .isFalse();
    }

    @Test
    void who_tries_the_product_on_his_own_machine_needs_none() {
        MetricsDoor door = new MetricsDoor(" ", "http://localhost:8080/");

        assertThat(door.admits(null, HERE)).isTrue();
        assertThat(door.admits(null, "0:0:0:0:0:0:0:1")).isTrue();
        assertThat(door.admits(null, WORLD)).isFalse();
        assertThat(door.admits("Bearer ", WORLD)).isFalse();
    }

    @Test
    void for_real_a_proxy_may_be_near_and_all_the_world_behind_it() {
        assertThat(new MetricsDoor("", "https://afspraak.example.nl/").admits(null, HERE))
                .isFalse();
        assertThat(new MetricsDoor("", "https://localhost.example.nl/").admits(null, HERE))
                .isFalse();
    }
}
