package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NulTest {

    @Test
    void it_is_found_in_the_path_and_in_the_query() {
        assertThat(Nul.isInAddress(request("/met/an%00na", null))).isTrue();
        assertThat(Nul.isInAddress(request("/boeken", "type=vid%00eo"))).isTrue();
        assertThat(Nul.isInAddress(request("/met/anna", null))).isFalse();
        assertThat(Nul.isInAddress(request("/boeken", "q=100%250"))).isFalse();
    }

    @Test
    void it_is_found_in_the_name_and_in_any_value_of_a_parameter() {
        assertThat(Nul.isIn(Map.of("name", new String[] {"Anouk", "An\0uk"}))).isTrue();
        assertThat(Nul.isIn(Map.of("na\0me", new String[] {"Anouk"}))).isTrue();
        assertThat(Nul.isIn(Map.of("name", new String[] {"Anouk 0", "\t\n"}))).isFalse();
    }

    private static HttpServletRequest request(String uri, @Nullable String query) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                NulTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getRequestURI") ? uri : query);
    }
}
