package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes, whatever a header claims. */
class ProxiesTest {

    private static final Proxies NONE = new Proxies(List.of());
    private static final Proxies TWO = trusting("127.0.0.1", "10.0.0.0/8", "fd00::/8");

    @Test
    void nobody_is_believed_unless_a_setting_says_so() {
        assertThat(NONE.caller("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
        assertThat(TWO.caller("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
    }

    @Test
    void a_trusted_proxy_tells_for_whom_it_speaks() {
        assertThat(TWO.caller("127.0.0.1", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(TWO.caller("127.0.0.1", List.of("198.51.100.1", "10.1.2.3"))).isEqualTo("198.51.100.1");
        assertThat(TWO.caller("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
    }

    @Test
    void what_a_visitor_wrote_before_the_proxy_did_is_not_believed() {
        assertThat(TWO.caller("127.0.0.1", List.of("1.1.1.1", "10.0.0.9", "203.0.113.9")))
                .isEqualTo("203.0.113.9");
        assertThat(TWO.caller("127.0.0.1", List.of("203.0.113.9", "' or 1=1"))).isEqualTo("127.0.0.1");
    }

    @Test
    void a_household_is_one_caller_whatever_addresses_it_makes_up() {
        assertThat(NONE.caller("2001:db8:1:2::1", List.of()))
                .isEqualTo(NONE.caller("2001:db8:1:2:ffff:1:2:3", List.of()))
                .isNotEqualTo(NONE.caller("2001:db8:1:3::1", List.of()));
    }

    /** All visitors at once may come from there, through a proxy of which nobody told. */
    @Test
    void a_near_address_is_nobody_in_the_world() {
        assertThat(List.of("127.0.0.1", "::1", "10.1.2.3", "192.168.0.9", "fe80::1", "fd12::1"))
                .noneMatch(near -> NONE.isWorldwide(near, List.of("203.0.113.9")));
        assertThat(List.of("203.0.113.9", "2001:db8::1")).allMatch(far -> NONE.isWorldwide(far, List.of()));
        assertThat(TWO.isWorldwide("127.0.0.1", List.of("203.0.113.9"))).isTrue();
        assertThat(TWO.isWorldwide("127.0.0.1", List.of("10.1.2.3"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "example.com", "10.0.0.0/33", "10.0.0", "1", "::1/129", "10.0.0.1/", "", "a.b.c.d"})
    void a_name_or_half_an_address_is_no_network(String text) {
        assertThat(Network.parse(text)).isEmpty();
    }

    private static Proxies trusting(String... networks) {
        return new Proxies(Stream.of(networks)
                .map(text -> Network.parse(text).orElseThrow())
                .toList());
    }
}
